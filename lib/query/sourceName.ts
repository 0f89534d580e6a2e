import { listInWords } from '@/lib/base/listInWords';

/** What a source is called by; the same fields in the record and in `sources.json`. */
interface Nameable {
  readonly title: string;
  readonly author: readonly string[];
  readonly 'container-title'?: string | undefined;
  readonly publisher?: string | undefined;
}

/** "A", "A and B", "A, B and C", "A and others". */
export function authorsOf({ author }: Pick<Nameable, 'author'>): string {
  if (author.length > 3) return `${author[0]} and others`;
  return listInWords(author);
}

/** Whose word it is, in short: the publication, else the publisher, else the authors, else the title. */
export const sourceName = (source: Nameable): string =>
  source['container-title'] ?? source.publisher ?? (source.author.length > 0 ? authorsOf(source) : source.title);

/** The sources of one event, each name once: "Yonhap; NK News". */
export const sourceNames = (sources: readonly Nameable[]): string => [...new Set(sources.map(sourceName))].join('; ');
