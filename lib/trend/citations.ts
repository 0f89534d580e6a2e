import { hyphened } from '@/lib/base/slug';

/** What a citation of a view names. */
export interface Cited {
  readonly title: string;
  /** The record it is of. */
  readonly record: string;
  /** Day of the record, EDTF, if it says one. */
  readonly date: string | undefined;
  readonly version: string;
  /** Who made the figures: a chart has two authors, and a reader wants the other one too. */
  readonly figures: string | undefined;
  readonly address: string;
}

/** No clock here: a citation gives the day of the record, and whoever quotes it adds when they looked. */
const yearOf = (date: string | undefined): string => date?.slice(0, 4) ?? 'n.d.';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** The word that every style of BibTeX knows; undefined where the date has no month. */
const monthOf = (date: string | undefined): string | undefined =>
  MONTHS[Number(/^\d{4}-(\d\d)/.exec(date ?? '')?.[1]) - 1];

const escapeTex = (text: string): string => text.replace(/[{}\\%#&_$]/g, (sign) => (sign === '\\' ? '' : `\\${sign}`));
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The four forms in which a view can be cited, by their names. */
export function citationsOf({
  title,
  record,
  date,
  version,
  figures,
  address,
}: Cited): Readonly<Record<'apa' | 'chicago' | 'bibtex' | 'ris', string>> {
  const year = yearOf(date);
  const month = monthOf(date);
  const made = figures === undefined ? undefined : `Figures: ${oneLine(figures)}`;
  const sentence = made === undefined ? '' : ` ${made}.`;
  const key = `${hyphened(record)}-${year.replace(/\W/g, '')}`;
  return {
    apa: `${record}. (${year}). ${title} [Chart]. Tidemark ${version}.${sentence} ${address}`,
    chicago: `${record}. “${title}.” Chart. Tidemark ${version}${date === undefined ? '' : `, ${date}`}.${sentence} ${address}.`,
    bibtex: [
      `@misc{${key},`,
      `  title = {{${escapeTex(oneLine(title))}}},`,
      `  author = {{${escapeTex(oneLine(record))}}},`,
      ...(date === undefined ? [] : [`  year = {${year}},`]),
      ...(month === undefined ? [] : [`  month = ${month},`]),
      `  howpublished = {Tidemark ${version}},`,
      ...(made === undefined ? [] : [`  note = {{${escapeTex(made)}}},`]),
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
      ...(made === undefined ? [] : [`N1  - ${made}`]),
      `UR  - ${address}`,
      'ER  - ',
      '',
    ].join('\r\n'),
  };
}
