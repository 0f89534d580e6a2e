import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { citationsOf } from '@/lib/trend/citations';
import { drawnCsv, everythingCsv } from '@/lib/trend/csvFiles';
import { exportMetadata, exportPackage, exportSvg } from '@/lib/trend/exportFiles';
import { runTrend } from '@/lib/trend/runTrend';
import { trendSummary } from '@/lib/trend/summary';
import { crc32 } from '@/lib/trend/zipFile';
import { parseTrendView } from '@/lib/view/trendView';
import { makeSeries } from '@/tests/series/makeSeries';
import { makeTrend } from '@/tests/trend/makeTrend';

const made = () =>
  makeTrend({
    series: [
      makeSeries(
        { title: 'Arrivals & <more>', sources: ['ministry'], breaks: [{ at: '2003', what: 'Counted anew' }] },
        [
          { period: '2001', value: '10' },
          { period: '2002', value: '-4.5', status: 'provisional', note: '=SUM(A1)' },
          { period: '2002', value: '12', published: '2002-05' },
        ],
      ),
    ],
    events: [{ id: 'a', date: '2002-02-03', significance: '5', added: '2026-03-04' }],
  });
const exported = (search = '') => {
  const data = made();
  const view = parseTrendView(search, '');
  return { data, view, result: runTrend(data, view), address: `https://example.org/test/trends/${search}` };
};

describe('what goes out', () => {
  it('is the same bytes for the same address, time and again', async () => {
    for (const search of [
      '',
      '?lines=arrivals,.all&transform=index',
      '?bin=month&lines=.all&dates=bounds&overlay=rug',
    ]) {
      const [one, other] = [exported(search), exported(search)];
      expect(drawnCsv(one.result)).toBe(drawnCsv(other.result));
      expect(exportSvg(one)).toBe(exportSvg(other));
      expect(await exportPackage(one)).toEqual(await exportPackage(other));
    }
  });

  it('as CSV has a row for every point that is drawn, with days, state and segment', () => {
    const { result } = exported();
    const rows: readonly Record<string, string>[] = parse(drawnCsv(result), { columns: true });
    expect(rows).toHaveLength(result.lines[0]!.points.length);
    expect(rows[1]).toEqual({
      line: 'arrivals',
      title: 'Arrivals & <more>',
      unit: 'people',
      period: '2002',
      first_day: '2002-01-01',
      last_day: '2002-12-31',
      value: '12',
      low: '',
      high: '',
      spread: '',
      who: '',
      state: 'partial',
      segment: '0',
    });
  });

  it('as CSV of everything has every vintage, and nothing that a sheet would run', () => {
    const rows: readonly string[][] = parse(everythingCsv(made()));
    expect(rows.slice(1).map((row) => row[5])).toEqual(['10', '-4.5', '12']);
    expect(rows[2]!.at(-1)).toBe("'=SUM(A1)");
  });

  it('as SVG holds title, order, source, day and address, escaped, and nothing from elsewhere', () => {
    const svg = exportSvg(exported());
    expect(svg).toContain('<title>Arrivals &amp; &lt;more&gt; · A test</title>');
    for (const words of [
      'values are put into years',
      'Source: ministry.',
      'Record as of 2026-03-04',
      'https://example.org/test/trends/',
    ])
      expect(svg).toContain(words);
    expect(svg).not.toMatch(/<style|style=|<script|href=|NaN|undefined/);
    expect(svg.match(/<svg/g)!.length).toBe(svg.match(/<\/svg>/g)!.length);
  });

  it('as metadata names units, definition, breaks, steps and what is not drawn', () => {
    const metadata = JSON.parse(exportMetadata(exported('?lines=arrivals,ships&scale=log')));
    expect(metadata).toMatchObject({
      asOf: '2026-03-04',
      period: 'year',
      lines: [{ line: 'arrivals', kind: 'count', breaks: [{ at: '2003-01-01' }] }],
    });
    expect(metadata.notDrawn[0]).toBe('“ships”: this record has no such line.');
    const head = drawnCsv(exported('?lines=arrivals').result).split('\r\n')[0]!;
    expect(Object.keys(metadata.columns)).toEqual(head.split(','));
  });

  it('as a package holds each file with its checksum', async () => {
    const zip = await exportPackage(exported());
    const text = new TextDecoder().decode(zip);
    const description = JSON.parse(text.slice(text.indexOf('{\n'), text.indexOf('\n}\n') + 3));
    expect(description.resources.map(({ path }: { path: string }) => path)).toEqual([
      'drawn.csv',
      'everything.csv',
      'metadata.json',
      'chart.svg',
      'citation.bib',
      'citation.ris',
    ]);
    for (const { hash } of description.resources) expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926); // the check value of the standard
  });

  it('as citations: two styles, BibTeX and RIS', () => {
    const cited = citationsOf({
      title: 'Arrivals & more',
      record: 'A test',
      date: '2026-03-04',
      version: '0.1.0',
      figures: 'Ministry of Trade & Unification',
      address: 'https://example.org/',
    });
    expect(cited.apa).toBe(
      'A test. (2026). Arrivals & more [Chart]. Tidemark 0.1.0. Figures: Ministry of Trade & Unification. https://example.org/',
    );
    expect(cited.chicago).toBe(
      'A test. “Arrivals & more.” Chart. Tidemark 0.1.0, 2026-03-04. Figures: Ministry of Trade & Unification. https://example.org/.',
    );
    expect(cited.bibtex).toContain('title = {{Arrivals \\& more}}');
    expect(cited.bibtex).toContain('  year = {2026},\n  month = mar,\n');
    expect(cited.bibtex).toContain('  note = {{Figures: Ministry of Trade \\& Unification}},\n');
    expect(cited.bibtex).not.toContain('urldate'); // when it was looked at is the reader's to say
    expect(cited.ris.split('\r\n')).toContain('DA  - 2026/03/04');
    expect(cited.ris.split('\r\n')).toContain('N1  - Figures: Ministry of Trade & Unification');
  });
});

it('a summary says where a line begins, ends, is highest and lowest', () => {
  const data = makeTrend({
    series: [
      makeSeries(
        {},
        [3, 9, 1, 4].map((value, index) => ({ period: String(2001 + index), value: String(value) })),
      ),
    ],
  });
  const { lines, bin } = runTrend(data, parseTrendView('', ''));
  expect(trendSummary(lines, bin)).toBe(
    'Arrivals (people a year): 3 in 2001, 4 in 2004; highest 9 in 2002, lowest 1 in 2003.',
  );
  expect(trendSummary([], bin)).toBe('Nothing is drawn.');
});
