import { expect, it } from 'vitest';
import { exportSvg } from '@/lib/trend/exportFiles';
import { analyseTrend } from '@/lib/trend/inflections/analyseTrend';
import { readingNotes } from '@/lib/trend/readingNotes';
import { runTrend } from '@/lib/trend/runTrend';
import { turnOverlay } from '@/lib/trend/turnOverlay';
import { turnSeries } from '@/lib/trend/turnSeries';
import { parseTrendView } from '@/lib/view/trendView';
import { makeSeries } from '@/tests/series/makeSeries';
import { makeTrend, run } from '@/tests/trend/makeTrend';

const rows = Array.from({ length: 16 }, (_, index) => ({
  period: String(2000 + index),
  value: String(50 + (index % 3)),
}));
const BREAK = 'Break at 1 January 2004: Counted anew. No line and no test goes across it.';
const STROKES = 'Short strokes: what other publications gave for the same period.';

it('what the marks of a picture mean is told of those that are in it', () => {
  expect(readingNotes(run(makeTrend({ series: [makeSeries({}, rows)] }), {}).lines)).toEqual([]);
  const data = makeTrend({
    series: [
      makeSeries({ breaks: [{ at: '2004', what: 'Counted anew' }] }, [
        ...rows,
        { period: '2016', value: '9', status: 'provisional', published: '2018' },
        { period: '2016', value: '8', status: 'provisional', published: '2017' },
        { period: '2017', value: '5', published: '2017-03' },
      ]),
    ],
  });
  expect(readingNotes(run(data, {}).lines)).toEqual([
    BREAK,
    'Dashed: provisional.',
    'Hollow: not the whole period, and in no test.',
    STROKES,
  ]);
});

it('a picture taken along has its key, what was found, and what its upright lines mean', () => {
  const turns = [{ at: '2008', status: 'confirmed' as const, reason: 'So.' }];
  const data = makeTrend({ series: [makeSeries({ turns, breaks: [{ at: '1999', what: 'Counted anew' }] }, rows)] });
  const view = parseTrendView('', '');
  const result = runTrend(data, view);
  const line = result.lines[0]!;
  const series = turnSeries(line, { bin: result.bin, scale: result.scale, picked: undefined });
  const analysis = analyseTrend(series.values, { simulations: 19 });
  const overlay = turnOverlay(analysis, series, result.bin, line.turns);
  const address = 'https://example.org/';
  const svg = exportSvg({ data, view, result, address, turns: overlay, found: { line, series, analysis } });
  expect(svg).toContain('No change was detected');
  expect(svg).toContain('Dashed upright lines: turns that no model reports.');
  expect(svg).toContain('Break at 1 January 1999: Counted anew.');
  expect(exportSvg({ data, view, result, address })).not.toContain('upright');
});
