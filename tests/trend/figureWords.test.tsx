import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { TurnPower } from '@/components/trend/TurnMethods';
import { drawnCsv, everythingCsv } from '@/lib/trend/csvFiles';
import { exportSvg } from '@/lib/trend/exportFiles';
import { analyseTrend } from '@/lib/trend/inflections/analyseTrend';
import { pointWords, shownValue, trendSummary } from '@/lib/trend/summary';
import { tableRows } from '@/lib/trend/tableRows';
import { turnSeries } from '@/lib/trend/turnSeries';
import { DEFAULT_CHOICE, parseTrendView } from '@/lib/view/trendView';
import { makeSeries } from '@/tests/series/makeSeries';
import { makeTrend, run } from '@/tests/trend/makeTrend';

const balance = (values: readonly number[], fields: Parameters<typeof makeSeries>[0] = {}) =>
  makeTrend({
    series: [
      makeSeries(
        fields,
        values.map((value, index) => ({ period: String(2001 + index), value: String(value) })),
      ),
    ],
  });
const MINUS = '−';
const HYPHEN_BEFORE_DIGIT = /(?<![\d\w])-\d/;

describe('a figure below nought', () => {
  const data = balance([10, -1250.5, 4]);
  const result = run(data, {});
  const line = result.lines[0]!;

  it('has the sign for minus wherever it is read', () => {
    expect(shownValue(-1250.5)).toBe(`${MINUS}1,250.5`);
    expect(pointWords(line.points[1]!, line, 'year')).toBe(`2002: ${MINUS}1,250.5 people`);
    expect(tableRows(result.lines, 'year').rows[1]!.cells).toEqual([`${MINUS}1,250.5`]);
    expect(trendSummary(result.lines, 'year')).toContain(`lowest ${MINUS}1,250.5 in 2002`);
    const view = parseTrendView('', '');
    const texts = exportSvg({ data, view, result, address: '' }).match(/(?<=<text[^>]*>)[^<]*/g)!;
    expect(texts.some((text) => text.startsWith(`${MINUS}1,`))).toBe(true);
    expect(texts.filter((text) => HYPHEN_BEFORE_DIGIT.test(text))).toEqual([]);
  });

  it('has it in the notes too', () => {
    const long = makeTrend({
      series: [
        makeSeries({}, [
          { period: '1999/2001', value: '-900' },
          { period: '2002', value: '1' },
        ]),
      ],
    });
    expect(run(long, {}).lines[0]!.notes[0]).toContain(`(${MINUS}900)`);
  });

  it('keeps the hyphen in files for machines', () => {
    expect(drawnCsv(result)).toContain(',-1250.5,');
    expect(everythingCsv(data)).toContain(',-1250.5,');
    expect(drawnCsv(result) + everythingCsv(data)).not.toContain(MINUS);
  });

  it('has no sign where it rounds to nought', () => {
    expect(shownValue(-0.00001)).toBe(`${MINUS}1E${MINUS}5`);
    expect(shownValue(0.00000002)).toBe(`2E${MINUS}8`);
    expect(shownValue(0.1 + 0.2 - 0.3)).toBe('0'); // what decimals leave
    expect(shownValue(-0)).toBe('0');
  });
});

describe('a summary', () => {
  it('gives a change in per cent with its sign', () => {
    const { lines, bin } = run(balance([100, 112.5, 90]), { ...DEFAULT_CHOICE, transform: 'percent' });
    expect(trendSummary(lines, bin)).toBe(
      `Arrivals (% change): 12.5 % in 2002, ${MINUS}20 % in 2003; highest 12.5 % in 2002, lowest ${MINUS}20 % in 2003.`,
    );
  });

  it('names no highest and lowest where one whole period, or one height, is all there is', () => {
    const data = makeTrend({
      series: [
        makeSeries({}, [
          { period: '2001', value: '5' },
          { period: '2002', value: '7', published: '2002-05' },
        ]),
      ],
    });
    const { lines, bin } = run(data, {});
    expect(trendSummary(lines, bin)).toBe('Arrivals (people a year): 5 in 2001, 7 in 2002, which is not whole.');
    const level = run(balance([3, 3, 3]), {});
    expect(trendSummary(level.lines, level.bin)).toBe('Arrivals (people a year): 3 in 2001, 3 in 2003.');
  });
});

it('one of anything is told as one', () => {
  const line = run(balance([3]), { bin: 'decade', aggregate: 'mean' }).lines[0]!;
  const whole = { ...line, points: line.points.map((point) => ({ ...point, state: 'whole' as const })) };
  const series = turnSeries(whole, { bin: 'decade', scale: 'linear', picked: undefined });
  const html = renderToStaticMarkup(<TurnPower analysis={analyseTrend([3])} series={series} bin="decade" />);
  expect(html).toContain('n = 1 decade. Not tested: 1 observation is too few:');
});
