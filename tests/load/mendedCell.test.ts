import { describe, expect, it } from 'vitest';
import { readCsv } from '@/lib/load/readCsv';
import { createSourceText } from '@/lib/load/sourceText';
import { EVENT_TABLE } from '@/lib/model/csvColumns';

const read = (text: string) => readCsv(createSourceText('f.csv', text), EVENT_TABLE);
const COLUMNS = 'id,date,kind,title';
const mended = (text: string, path: readonly PropertyKey[], value: string): string =>
  read(text).items[0]!.mended(path, value);

describe('a mended cell', () => {
  it('is told with its column, as a table has it', () => {
    expect(mended(`${COLUMNS}\na,2016,evnet,A\n`, ['kind'], 'event')).toBe('event in the column kind');
  });

  it('stands in quotes where a comma, a quote or a line end would part it', () => {
    const table = `${COLUMNS}\na,2016,event,A\n`;
    expect(mended(table, ['title'], 'Seoul, "closed"')).toBe('"Seoul, ""closed""" in the column title');
    expect(mended(table, ['title'], 'Seoul\nclosed')).toBe('"Seoul\nclosed" in the column title');
  });

  it('holds the whole list in which one item is mended', () => {
    const table = `${COLUMNS},places\na,2016,event,A,seuol; busan\n`;
    expect(mended(table, ['places', 0], 'seoul')).toBe('seoul;busan in the column places');
  });

  it('repeats no long list', () => {
    const table = `${COLUMNS},places\na,2016,event,A,${'busan;'.repeat(8)}seuol\n`;
    expect(mended(table, ['places', 8], 'seoul')).toBe('seoul instead of seuol in the column places');
  });

  it('says that its column is not there yet', () => {
    expect(mended(`${COLUMNS}\na,2016,event,A\n`, ['sources', 0, 'id'], 'mou')).toBe('mou in a new column sources');
  });
});

describe('a mended heading', () => {
  const fixesOf = (heading: string) => read(`${heading}\n`).problems.map(({ fix }) => fix);

  it('keeps the quotes of the names beside it', () => {
    expect(fixesOf(`${COLUMNS},"my, own",plian`).at(-1)).toBe('id,date,kind,title,"my, own",plain');
  });

  it('repeats no row of a great many names', () => {
    expect(new Set(fixesOf(`${COLUMNS}${',sumary'.repeat(20_000)}`))).toEqual(new Set(['summary', undefined]));
  });
});
