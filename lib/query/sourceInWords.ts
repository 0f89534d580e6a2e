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
