import type { Problem } from '@/lib/base/problem';
import type { PersonBasis } from '@/lib/model/vocabulary';
import type { Draft, FilePlace } from '@/lib/model/written';

type DraftEvent = Draft['events']['entries'][number]['value'];

/** Those who are public by office or by their own act. Everybody else is private, and so is a person who is not listed. */
const PUBLIC: ReadonlySet<PersonBasis> = new Set<PersonBasis>(['public-official', 'self-published']);

const AGE = /\b(?:aged?\s+\d{1,3}|\d{1,3}[- ]years?[- ]old)\b/i;
const TEXTS = ['title', 'summary', 'plain'] as const;

/**
 * A day, a place and an age together point at one person, whatever the name. Reported where the people of an event are
 * not all public; an age beside a month, or without a place, passes.
 */
export function checkPrivacy(draft: Draft): readonly Problem[] {
  const basisOf = new Map(draft.people.entries.map(({ value }) => [value.id, value.basis]));
  const isPublic = ({ people }: DraftEvent): boolean =>
    people.length > 0 && people.every((id) => PUBLIC.has(basisOf.get(id) ?? 'aggregate'));
  return draft.events.entries.flatMap(({ value, written }) => {
    if (!isExact(value) || value.places.length === 0 || isPublic(value)) return [];
    return TEXTS.flatMap((field) => {
      const age = AGE.exec(value[field] ?? '')?.[0];
      return age === undefined ? [] : [ageProblem(written.placeOf([field]), age)];
    });
  });
}

/** To the day or finer, on both sides if it has two. */
function isExact({ date }: DraftEvent): boolean {
  return date.latest - date.earliest <= 1 && !date.uncertain && !date.approximate;
}

const ageProblem = (place: FilePlace, age: string): Problem => ({
  ...place,
  message: `unsupported detail: ${age}`,
  expected:
    'no private person by day, place and age together: leave the age out, or write the month alone; ' +
    'a public person is listed in people with the basis public-official or self-published',
});
