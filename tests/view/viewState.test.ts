import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asDay, dayOfCivil } from '@/lib/time/day';
import { formatView, parseView, type ViewState } from '@/lib/view/viewState';
import { uniform } from '@/tests/layout/uniform';

const nothing: ViewState = { kinds: [], lanes: [], threads: [], places: [], query: '' };
const day = (year: number, month: number, date: number): number => dayOfCivil({ year, month, day: date });
const windowOf = (from: number, to: number) => ({ from: asDay(from), to: asDay(to) });
const address = (view: Partial<ViewState>): string => {
  const { search, hash } = formatView({ ...nothing, ...view });
  return search + hash;
};
const year2016 = windowOf(day(2016, 1, 1), day(2017, 1, 1));

describe('formatView', () => {
  test('a view in full', () => {
    const view: ViewState = {
      window: year2016,
      kinds: ['defection', 'crackdown'],
      lanes: [],
      threads: ['ningbo-thirteen'],
      places: [],
      query: 'restaurant',
      selected: 'ningbo-restaurant-group',
    };
    const full =
      '?from=2016-01-01&kind=crackdown,defection&q=restaurant&thread=ningbo-thirteen&to=2016-12-31#ningbo-restaurant-group';
    expect(address(view)).toBe(full);
    expect(parseView(full.split('#')[0]!, `#${full.split('#')[1]}`)).toEqual({
      ...view,
      kinds: ['crackdown', 'defection'],
    });
  });

  test.each<[string, Partial<ViewState>]>([
    ['', {}],
    ['#ningbo', { selected: 'ningbo' }],
    ['?q=Ry%E2%80%99s+%26+co%23', { query: '  Ry’s  & co# ' }],
    ['?lane=policy&place=dandong,yanji', { lanes: ['policy'], places: ['yanji', 'dandong', 'yanji'] }],
    ['?q=tea&series=arrivals,tiers', { query: 'tea', series: ['tiers', 'arrivals', 'tiers'] }],
    ['?series=none', { series: [] }],
    ['?series=none', { series: ['none'] }],
    ['?from=2016-04-07&to=2016-04-07', { window: windowOf(day(2016, 4, 7), day(2016, 4, 8)) }],
    [
      '?from=2016-04-07T12:00&to=2016-04-07T13:30',
      { window: windowOf(day(2016, 4, 7) + 12 / 24, day(2016, 4, 7) + 13.5 / 24) },
    ],
    [
      '?from=2016-04-07T12:00:01&to=2016-04-07T13:00:01',
      { window: windowOf(day(2016, 4, 7) + 43_201 / 86_400, day(2016, 4, 7) + 46_801 / 86_400) },
    ],
    ['?from=1998-03-02&to=2020-06-30', { window: windowOf(day(1998, 3, 2) + 0.3, day(2020, 7, 1) - 0.4) }],
    ['?from=-0043-03-15&to=0014-08-19', { window: windowOf(day(-43, 3, 15), day(14, 8, 20)) }],
    ['?from=Y-13800000000&to=2025-12-31', { window: windowOf(day(-13_800_000_000, 1, 1), day(2026, 1, 1)) }],
    [
      '?from=day-1539876543210.25&to=day-1539876543210.1736',
      { window: windowOf(-1_539_876_543_210.25, -1_539_876_543_210.25 + 110 / 1440) },
    ],
    ['?from=day-36526000&to=day-36525200', { window: windowOf(-36_526_000, -36_525_200) }],
    ['?from=Y-98036&to=day-36525200', { window: windowOf(day(-98_036, 1, 1), -36_525_200) }],
    ['?from=-9999-01-01&to=-9999-01-01', { window: windowOf(day(-9999, 1, 1), day(-9999, 1, 2)) }],
    ['?from=9999-12-31&to=Y10000', { window: windowOf(day(9999, 12, 31), day(10_001, 1, 1)) }],
    ['?from=Y-66000000&to=Y-65000000', { window: windowOf(day(-66_000_000, 5, 1), day(-65_000_000, 8, 1)) }],
  ])('%s', (text, view) => {
    expect(address(view)).toBe(text);
  });

  test('what is no slug never gets into an address', () => {
    expect(address({ kinds: ['a&b=c', 'Über', ''], selected: '"><script>' })).toBe('');
  });
});

describe('parseView', () => {
  test.each([
    ['nothing', ''],
    ['an empty search', '?'],
    ['unknown keys', '?utm_source=x&foo=bar&__proto__=1&constructor=2'],
    ['one end only', '?from=2016-01-01'],
    ['no dates', '?from=soon&to=later'],
    ['dates that are none', '?from=2015-02-30&to=2016-13'],
    ['ends the wrong way round', '?from=2017&to=2016'],
    ['days that are no numbers', '?from=day-&to=day'],
    ['days by the power', '?from=day-1e12&to=day1e3'],
    ['days of too many digits', `?from=day-${'1'.repeat(16)}&to=2016`],
    ['an interval as an end', '?from=2015/2016&to=2017'],
    ['endless digits', `?from=${'9'.repeat(9999)}&to=2016`],
    ['values that are no slugs', '?kind=%3Cscript%3E,..%2F..,A,-a&lane=,,&thread=%00&place=%E0%A4%A'],
    ['blank words', '?q=%20%0A%00'],
  ])('%s: ignored', (_, search) => {
    expect(parseView(search, '')).toEqual(nothing);
  });

  test.each(['#', '#a b', '#%', '#%E0%A4%A', '#<b>', '#Ningbo'])('hash %s: ignored', (hash) => {
    expect(parseView('', hash)).toEqual(nothing);
  });

  test('what a person would type', () => {
    expect(parseView('?from=2016&to=2016', '').window).toEqual(year2016);
    expect(parseView('?from=2016-01&to=2016-12', '').window).toEqual(year2016);
    expect(parseView('?to=2016&from=2016&kind=b,a,b', '')).toEqual({ ...nothing, window: year2016, kinds: ['a', 'b'] });
  });

  test('an empty choice of series is one, and what names none is not', () => {
    expect(parseView('?series=none', '').series).toEqual([]);
    expect(parseView('?series=none,tiers', '').series).toEqual(['tiers']);
    for (const search of ['', '?series=', '?series=,', '?series=<b>']) expect(parseView(search, '')).toEqual(nothing);
  });

  test('a decimal day is read wherever it lies, and written as a date where that says as much', () => {
    const view = parseView('?from=day16801.5&to=day16802', '');
    expect(view.window).toEqual(windowOf(16_801.5, 16_802));
    expect(address(view)).toBe('?from=2016-01-01T12:00&to=2016-01-01');
  });

  test('a long query is cut, on a whole character', () => {
    const { query } = parseView(`?q=${'😀'.repeat(5000)}`, '');
    expect(query).toBe('😀'.repeat(200));
  });

  test('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        (search, hash) => void parseView(search, hash),
      ),
    );
    const part = fc.constantFrom(
      'from',
      'to',
      'kind',
      'q',
      '=',
      '&',
      '%',
      '2016',
      '-',
      'Y',
      'X',
      '~',
      '/',
      '..',
      ',',
      '0',
      'T',
      ':',
    );
    fc.assert(fc.property(fc.array(part, { maxLength: 30 }), (parts) => void parseView(`?${parts.join('')}`, '')));
  });
});

const someSlug = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/);
const someSlugs = fc.uniqueArray(someSlug, { maxLength: 5 }).map((slugs) => slugs.sort());
const someWindow = fc
  .record({
    from: fc.oneof(uniform(-40_000, 25_000), uniform(-4e6, 2e6), fc.integer({ min: 10_000, max: 20_000 })),
    power: uniform(Math.log10(1 / 24), 6),
    isWhole: fc.boolean(),
  })
  .map(({ from, power, isWhole }) =>
    isWhole ? windowOf(from, from + Math.ceil(10 ** power)) : windowOf(from, from + 10 ** power),
  )
  .filter(({ to }) => to < 2.9e6);
const someKnown = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')))
  .chain((parts) => fc.constantFrom(...parts.map((_, at) => parts.slice(0, at + 1).join('-'))));
const someView: fc.Arbitrary<ViewState> = fc.record(
  {
    window: someWindow,
    kinds: someSlugs,
    lanes: someSlugs,
    threads: someSlugs,
    places: someSlugs,
    query: fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.replace(/\s+/gu, ' ').trim()),
    series: someSlugs.map((ids) => ids.filter((id) => id !== 'none')),
    known: someKnown,
    selected: someSlug,
  },
  { requiredKeys: ['kinds', 'lanes', 'threads', 'places', 'query'] },
);

describe('round trip', () => {
  test('a view read back from its address is the view, its window to within a third of a pixel or half a second', () => {
    fc.assert(
      fc.property(someView, (view) => {
        const { search, hash } = formatView(view);
        const { window, ...rest } = parseView(search, hash);
        const { window: expected, ...others } = view;
        expect(rest).toEqual(others);
        expect(window === undefined).toBe(expected === undefined);
        if (!window || !expected) return;
        // Rounding may take two steps of an eighth of a thousandth: to minutes, and then to a day that has come within reach.
        const slack = Math.max((expected.to - expected.from) / 4000, 0.5 / 86_400) * 1.01;
        expect(Math.abs(window.from - expected.from)).toBeLessThanOrEqual(slack);
        expect(Math.abs(window.to - expected.to)).toBeLessThanOrEqual(slack);
      }),
      { numRuns: 2000 },
    );
  });

  test('an address written, read and written again is the same, in deep time too', () => {
    const deep = fc
      .record({
        from: uniform(-5e12, 1e6),
        power: uniform(-1, 12),
      })
      .map(({ from, power }) => ({ ...nothing, window: windowOf(from, from + 10 ** power) }))
      .filter(({ window }) => window.to > window.from);
    fc.assert(
      fc.property(fc.oneof(someView, deep), (view) => {
        const { search, hash } = formatView(view);
        expect(formatView(parseView(search, hash))).toEqual({ search, hash });
      }),
      { numRuns: 2000 },
    );
  });

  test('an end that comes within reach of a day once the other is rounded is named by the day at once', () => {
    expect(address({ window: windowOf(17401.000891023792, 17407.06985773576) })).toBe(
      '?from=2017-08-23&to=2017-08-29T01:41',
    );
  });

  test('a window in deep time too, wherever it lies and however short it is', () => {
    const deep = fc.record({
      from: fc.oneof(uniform(-5.5e12, -3.7e6), uniform(-5e6, -3.6e6), uniform(2.9e6, 4e6), uniform(2.9e6, 5.5e12)),
      power: uniform(Math.log10(1 / 24), 12),
    });
    fc.assert(
      fc.property(deep, ({ from, power }) => {
        const window = windowOf(from, from + 10 ** power);
        const { search, hash } = formatView({ ...nothing, window });
        const read = parseView(search, hash).window!;
        // An end of four-digit years keeps the promise of the second, and a float64 of this size its last bit.
        const slack =
          Math.max((window.to - window.from) / 4000, Math.abs(from) < 3.7e6 ? 0.5 / 86_400 : 0) * 1.01 + 1e-9;
        expect(Math.abs(read.from - window.from)).toBeLessThanOrEqual(slack);
        expect(Math.abs(read.to - window.to)).toBeLessThanOrEqual(slack);
        expect(formatView({ ...nothing, window: read })).toEqual({ search, hash });
      }),
      { numRuns: 2000 },
    );
  });
});
