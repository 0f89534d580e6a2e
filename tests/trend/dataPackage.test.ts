import { describe, expect, it } from 'vitest';
import { drawnCsv, everythingCsv } from '@/lib/trend/csvFiles';
import { dataPackage, licenceId } from '@/lib/trend/dataPackage';
import { citedOf, exportMetadata } from '@/lib/trend/exportFiles';
import type { TrendData } from '@/lib/trend/trendData';
import { parseTrendView } from '@/lib/view/trendView';
import { makeSeries } from '@/tests/series/makeSeries';
import { makeTrend, run } from '@/tests/trend/makeTrend';

const NAMES = ['Ministry of Unification', 'Yonhap', 'KBS', 'NK News', 'Reuters', 'AFP'];
const IDS = NAMES.map((_, index) => `source-${index}`);
const ADDRESS = 'https://example.org/test/trends/';

function made(licence?: string, period = '2001', sources: readonly string[] = IDS.slice(0, 2)): TrendData {
  const data = makeTrend({
    series: [makeSeries({ sources: [...sources] }, [{ period, value: '10' }])],
    events: [{ id: 'a', date: '2001-02-03' }],
  });
  const named = sources.map((id, index) => {
    const address = index === 0 ? { address: 'https://example.com/table' } : {};
    return [id, { name: NAMES[index]!, href: `/test/sources/#${id}`, ...address }] as const;
  });
  return { ...data, sources: Object.fromEntries(named), ...(licence === undefined ? {} : { licence }) };
}
const files = [
  { path: 'drawn.csv', bytes: 1, sha256: 'ab' },
  { path: 'everything.csv', bytes: 1, sha256: 'cd' },
  { path: 'chart.svg', bytes: 1, sha256: 'ef' },
];
const described = (data: TrendData) => dataPackage(data, run(data, {}), { address: ADDRESS, resources: files });

describe('the description of a package', () => {
  it('has the id of a licence, and only its words where it has none', () => {
    expect(described(made('CC BY 4.0'))).toMatchObject({ licenses: [{ name: 'CC-BY-4.0', title: 'CC BY 4.0' }] });
    expect(described(made('Ask the archive'))).toMatchObject({ description: 'Licence: Ask the archive' });
    expect(described(made('Ask the archive'))).not.toHaveProperty('licenses');
    expect(described(made())).not.toHaveProperty('licenses');
    expect(['CC0-1.0', 'cc by-sa 4.0', 'ODbL v1.0', 'CC BY', 'CC BY-XX 4.0'].map(licenceId)).toEqual([
      'CC0-1.0',
      'CC-BY-SA-4.0',
      'ODbL-1.0',
      undefined,
      undefined,
    ]);
  });

  it('has a schema for each table, with the columns of its header, and none for what is no table', () => {
    const data = made();
    const { resources } = described(data);
    const fieldsOf = (path: string) => resources.find((each) => each.path === path)!.schema?.fields;
    const head = (csv: string) => csv.split('\r\n')[0]!.split(',');
    expect(fieldsOf('drawn.csv')!.map(({ name }) => name)).toEqual(head(drawnCsv(run(data, {}))));
    expect(fieldsOf('everything.csv')!.map(({ name }) => name)).toEqual(head(everythingCsv(data)));
    expect(fieldsOf('chart.svg')).toBeUndefined();
    for (const { description } of [...fieldsOf('drawn.csv')!, ...fieldsOf('everything.csv')!])
      expect(description).not.toBe('');
    const types = Object.fromEntries(fieldsOf('drawn.csv')!.map(({ name, type }) => [name, type]));
    expect(types).toMatchObject({ value: 'number', first_day: 'date', segment: 'integer', period: 'string' });
  });

  it('calls days text where their years are not of four digits', () => {
    const { resources } = described(made(undefined, '-0044'));
    expect(resources[0]!.schema!.fields.find(({ name }) => name === 'first_day')!.type).toBe('string');
  });

  it('names the sources with their addresses, and so do the metadata', () => {
    const data = made();
    expect(described(data)).toMatchObject({
      sources: [{ title: 'Ministry of Unification', path: 'https://example.com/table' }, { title: 'Yonhap' }],
    });
    const view = parseTrendView('', '');
    const metadata = JSON.parse(exportMetadata({ data, view, result: run(data, {}), address: ADDRESS }));
    expect(metadata.lines[0].sources).toEqual([
      { id: 'source-0', name: 'Ministry of Unification', address: 'https://example.com/table' },
      { id: 'source-1', name: 'Yonhap' },
    ]);
  });
});

it('a citation names who made the figures, the first of many, and the record where they are counted from it', () => {
  const view = parseTrendView('', '');
  const figuresOf = (data: TrendData, lines: readonly string[]) =>
    citedOf({ data, view, result: run(data, { lines }), address: ADDRESS }).figures;
  expect(figuresOf(made(), ['arrivals'])).toBe('Ministry of Unification and Yonhap');
  expect(figuresOf(made(undefined, '2001', IDS), ['arrivals'])).toBe(
    'Ministry of Unification, Yonhap, KBS, NK News and 2 more',
  );
  expect(figuresOf(made(), ['.all'])).toBe('counted from the events of A test');
});
