import type { Problem } from '@/lib/base/problem';
import type { Draft } from '@/lib/model/written';

/** Places that lie within themselves by way of others, and events related to themselves. */
export function checkCircles(draft: Draft): readonly Problem[] {
  return [...placeCircles(draft), ...selfRelations(draft)];
}

function placeCircles({ places }: Draft): readonly Problem[] {
  const within = new Map(places.entries.map(({ value }) => [value.id, value.within]));
  return places.entries.flatMap(({ value, written }) => {
    const path = [value.id];
    for (let at = value.within; at !== undefined && !path.includes(at); at = within.get(at)) path.push(at);
    if (within.get(path.at(-1)!) !== value.id) return [];
    // Every place of the circle comes by here; it is told once, at the first in alphabetical order.
    if (path.some((id) => id < value.id)) return [];
    const circle = [...path, value.id].join(' in ');
    return [
      {
        ...written.placeOf(['within']),
        message: `invalid within: ${circle}`,
        expected: 'a larger place each time, and no circle',
      },
    ];
  });
}

const selfRelations = ({ events }: Draft): readonly Problem[] =>
  events.entries.flatMap(({ value, written }) =>
    value.relations.flatMap(({ to }, index) =>
      to === value.id
        ? [
            {
              ...written.placeOf(['relations', index, 'to']),
              message: `invalid relation: ${to} to itself`,
              expected: 'the id of another event',
            },
          ]
        : [],
    ),
  );
