import { hyphened } from '@/lib/base/slug';

/** What a citation of a view names. */
export interface Cited {
  readonly title: string;
  /** The record it is of. */
  readonly record: string;
  /** Day of the record, EDTF, if it says one. */
  readonly date: string | undefined;
  readonly version: string;
  readonly address: string;
}

/** No clock here: a citation gives the day of the record, and whoever quotes it adds when they looked. */
const yearOf = (date: string | undefined): string => date?.slice(0, 4) ?? 'n.d.';

const escapeTex = (text: string): string => text.replace(/[{}\\%#&_$]/g, (sign) => (sign === '\\' ? '' : `\\${sign}`));
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The four forms in which a view can be cited, by their names. */
export function citationsOf({
  title,
  record,
  date,
  version,
  address,
}: Cited): Readonly<Record<'apa' | 'chicago' | 'bibtex' | 'ris', string>> {
  const year = yearOf(date);
  const key = `${hyphened(record)}-${year.replace(/\W/g, '')}`;
  return {
    apa: `${record}. (${year}). ${title} [Chart]. Tidemark ${version}. ${address}`,
    chicago: `${record}. “${title}.” Chart. Tidemark ${version}${date === undefined ? '' : `, ${date}`}. ${address}.`,
    bibtex: [
      `@misc{${key},`,
      `  title = {{${escapeTex(oneLine(title))}}},`,
      `  author = {{${escapeTex(oneLine(record))}}},`,
      ...(date === undefined ? [] : [`  year = {${year}},`]),
      `  howpublished = {Tidemark ${version}},`,
      `  url = {${address}}`,
      '}',
      '',
    ].join('\n'),
    ris: [
      'TY  - DATA',
      `TI  - ${oneLine(title)}`,
      `AU  - ${oneLine(record)}`,
      ...(date === undefined ? [] : [`PY  - ${year}`, `DA  - ${date.replaceAll('-', '/')}`]),
      `PB  - Tidemark ${version}`,
      `UR  - ${address}`,
      'ER  - ',
      '',
    ].join('\r\n'),
  };
}
