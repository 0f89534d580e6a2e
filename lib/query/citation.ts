import { capitalised } from '@/lib/base/capitalised';
import type { Source } from '@/lib/model/record';
import { reportedWords } from '@/lib/query/reportedWords';
import { authorsOf } from '@/lib/query/sourceName';

/** A run of a citation's text; titles of works are set in italics. */
export interface CitationPart {
  readonly text: string;
  readonly work?: true;
}

/** Types of CSL-JSON in words. A type not listed reads as itself, hyphens opened. */
const TYPE_WORDS: Readonly<Record<string, string>> = {
  article: 'Article',
  'article-journal': 'Journal article',
  'article-magazine': 'Magazine article',
  'article-newspaper': 'Newspaper article',
  book: 'Book',
  broadcast: 'Broadcast',
  chapter: 'Chapter',
  dataset: 'Dataset',
  document: 'Document',
  interview: 'Interview',
  legislation: 'Legislation',
  motion_picture: 'Film',
  'post-weblog': 'Blog post',
  post: 'Post',
  'press-release': 'Press release',
  report: 'Report',
  speech: 'Speech',
  thesis: 'Thesis',
  treaty: 'Treaty',
  webpage: 'Web page',
};

/** Types that appear inside a larger work: their own title is set in quotation marks, the larger work's in italics. */
const PARTS_OF_WORKS = new Set([
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'chapter',
  'post-weblog',
  'post',
  'webpage',
]);

export function sourceType(source: Source): string {
  const words = TYPE_WORDS[source.type];
  if (words) return words;
  return capitalised(source.type.replaceAll(/[-_]/g, ' '));
}

/** A full citation: authors, title, the work it is in, publisher, date. Each part ends with one full stop. */
export function citation(source: Source): readonly CitationPart[] {
  const isPart = PARTS_OF_WORKS.has(source.type) || source['container-title'] !== undefined;
  const parts: CitationPart[] = [];
  const say = (text: string, work = false) => parts.push(work ? { text, work: true } : { text });
  if (source.author.length > 0) say(`${closed(authorsOf(source))} `);
  if (isPart) say(`“${closed(quotedInside(source.title))}” `);
  else parts.push({ text: source.title, work: true }, { text: ends(source.title) ? ' ' : '. ' });
  const tail = [
    source.publisher === source['container-title'] ? undefined : source.publisher,
    source.issued && reportedWords(source.issued),
  ];
  const rest = tail.filter((text) => text !== undefined).join(', ');
  if (source['container-title']) {
    say(source['container-title'], true);
    say(rest ? `, ${closed(rest)}` : '.');
  } else if (rest) say(closed(rest));
  return parts;
}

/** Quotation marks inside a quoted title are single. */
const quotedInside = (title: string): string => title.replaceAll('“', '‘').replaceAll('”', '’');

const ends = (text: string): boolean => /[.?!…][’”]?$/.test(text);

const closed = (text: string): string => (ends(text) ? text : `${text}.`);
