import type { Source, TimelineRecord } from '@/lib/model/record';
import { type CitationPart, citation, sourceType } from '@/lib/query/citation';
import { formatEdtf } from '@/lib/time/words';

/** What is said of a source wherever it is listed. */
export interface SourceInWords {
  readonly id: string;
  readonly citation: readonly CitationPart[];
  /** "Newspaper article in Korean, secondary source". */
  readonly description: string;
  readonly url?: string;
  readonly archive?: string;
  readonly accessed?: string;
  readonly note?: string;
}

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language' });

/** A source's language is worth a word where a reader of the record might not read it. */
function foreignLanguage(record: TimelineRecord, { language }: Source): string {
  if (language === undefined || record.header.languages.includes(language)) return '';
  return ` in ${LANGUAGES.of(language) ?? language}`;
}

export const sourceInWords = (record: TimelineRecord, source: Source): SourceInWords => ({
  id: source.id,
  citation: citation(source),
  description: `${sourceType(source)}${foreignLanguage(record, source)}, ${source.tier} source`,
  ...(source.URL ? { url: source.URL } : {}),
  ...(source.archive ? { archive: source.archive } : {}),
  ...(source.accessed ? { accessed: formatEdtf(source.accessed) } : {}),
  ...(source.note ? { note: source.note } : {}),
});

/** How the note of a source begins that was not read itself: "As cited in", "Named in" (docs/decisions/record.md). */
const SECOND_HAND = /^(?:as (?:cited|quoted|reproduced|described)|named)\b/i;
const IN_PRINT: ReadonlySet<string> = new Set(['book', 'chapter', 'thesis']);
const POSTS: ReadonlySet<string> = new Set(['post', 'post-weblog']);

/** Its date is a guess, or a time within which it was written. */
const isUndated = ({ issued }: Source): boolean =>
  issued === undefined || issued.is === 'interval' || issued.approximate || issued.uncertain;

/** Why a reader is not led to a source itself, as far as its entry tells; nothing where there is an address. */
export function whyNoAddress(source: Source): string | undefined {
  if (source.URL || source.archive) return undefined;
  if (SECOND_HAND.test(source.note ?? '')) return 'known only through the work that cites it';
  if (POSTS.has(source.type)) return `${isUndated(source) ? 'an undated' : 'a'} post whose own address is not known`;
  return IN_PRINT.has(source.type) ? 'a work in print' : 'none is known';
}
