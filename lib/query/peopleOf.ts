import type { Person, TimelineRecord } from '@/lib/model/record';
import type { PersonBasis } from '@/lib/model/vocabulary';
import { compareTitles } from '@/lib/query/compareTitles';
import { type EventLinks, eventLinks } from '@/lib/query/eventLinks';
import { recordIndex } from '@/lib/query/recordIndex';
import { formatEdtf } from '@/lib/time/words';

/** What is said of a person wherever one is listed: never a name without why it may stand there. */
export interface PersonInWords {
  readonly id: string;
  readonly title: string;
  readonly role?: string;
  readonly basis: string;
  /** When it was last looked at whether the person may be named. */
  readonly reviewed: string;
}

const BASIS_WORDS: Readonly<Record<PersonBasis, string>> = {
  'public-official': 'public official',
  'self-published': 'has published under this name',
  consent: 'named with consent',
  pseudonym: 'pseudonym',
  aggregate: 'a group, not one person',
};

export const personInWords = ({ id, title, role, basis, reviewedOn }: Person): PersonInWords => ({
  id,
  title,
  ...(role ? { role } : {}),
  basis: BASIS_WORDS[basis],
  reviewed: formatEdtf(reviewedOn),
});

export interface PersonEntry extends PersonInWords, EventLinks {}

/** The people whom live events name, by title. Somebody whom only a withdrawn event named went with it. */
export function peopleOf(record: TimelineRecord): readonly PersonEntry[] {
  const { byPerson } = recordIndex(record);
  return [...record.people.values()]
    .filter(({ id }) => byPerson.has(id))
    .map((person) => ({ ...personInWords(person), ...eventLinks(record, byPerson.get(person.id)) }))
    .sort((one, other) => compareTitles(one.title, other.title));
}
