import { findPrivateMatter, privateMatterFault } from '@/lib/base/privateMatter';
import type { Problem } from '@/lib/base/problem';
import type { Draft, Entry, FieldPath } from '@/lib/model/written';

/**
 * E-mail addresses and telephone numbers in any text of a record, but for the timeline's `contact`. What is withdrawn is not published; where timeline.yaml
 * could not be read, an address may be the contact, and nothing is held against the author.
 */
export function checkPrivate(draft: Draft): readonly Problem[] {
  const { header, headerRead, events, sources, places, people, threads, eras, series, seriesTables, segments } = draft;
  if (!headerRead || header.faulty.has('contact')) return [];
  const { contact } = header.value;
  const contacts = contact === undefined ? [] : [contact];
  const live = events.entries.filter(({ value }) => value.status === 'live');
  const tables = seriesTables.map(({ rows }) => rows);
  const others = [sources, places, people, threads, eras, series, ...tables].flatMap(
    ({ entries }): readonly Entry<unknown>[] => entries,
  );
  const heads = segments.flatMap(({ head }) => head ?? []);
  return [header, ...live, ...others, ...heads].flatMap(({ written }) =>
    textsOf(written.value).flatMap(([path, text]) =>
      findPrivateMatter(text, contacts).map((found) => ({
        ...written.placeOf(path),
        ...privateMatterFault(found),
      })),
    ),
  );
}

/** Every text in lists and maps, with its path. Both are read with a limited depth, so this may recurse. */
function textsOf(value: unknown, path: FieldPath = []): readonly (readonly [FieldPath, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsOf(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, [...path, name]));
}
