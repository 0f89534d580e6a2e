import type { PrivateRules } from '@/scripts/afterbuild/scanPrivate';

/** Where the readers of a published timeline are meant to write, if anywhere. */
export interface TimelineContact {
  readonly slug: string;
  readonly contact: string | undefined;
}

/** What must not be in any file of a site, and what may be in some. */
export interface SiteRules extends Omit<PrivateRules, 'contacts'> {
  /** Of every timeline. */
  readonly contacts: readonly TimelineContact[];
}

/** First part of the addresses of embeds; the timeline is the second. */
const EMBEDS = 'embed';

/**
 * The rules for one file of the output. A timeline's contact is allowed in its own pages and data, as the check allows it in its own files; what belongs
 * to no timeline, such as the page of all of them, may repeat any.
 */
export function rulesFor(file: string, { contacts, ...rules }: SiteRules): PrivateRules {
  const [first, second] = file.split('/');
  const slug = first === EMBEDS ? second : first;
  const own = contacts.filter((timeline) => timeline.slug === slug);
  const allowed = own.length > 0 ? own : contacts;
  return { ...rules, contacts: allowed.flatMap(({ contact }) => contact ?? []) };
}
