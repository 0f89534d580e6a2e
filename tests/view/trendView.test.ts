import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  AGGREGATES,
  AROUND,
  BINS,
  CLOCKS,
  DEFAULT_CHOICE,
  formatTrendView,
  IMPRECISE,
  OVERLAYS,
  parseTrendView,
  ROLLING,
  SCALES,
  TRANSFORMS,
  type TrendChoice,
  type TrendView,
} from '@/lib/view/trendView';

const SHARED: TrendView['shared'] = { kinds: [], lanes: [], threads: [], places: [], query: '' };
const address = (choice: Partial<TrendChoice>, shared: Partial<TrendView['shared']> = {}): string => {
  const { search, hash } = formatTrendView({
    shared: { ...SHARED, ...shared },
    choice: { ...DEFAULT_CHOICE, ...choice },
  });
  return search + hash;
};

const word = fc.constantFrom('arrivals', 'tiers', 'a-b', 'x1');
const line = fc.oneof(
  word,
  word.map((id) => `${id}.women`),
  fc.constant('.all'),
  word.map((id) => `.kind.${id}`),
);
const list = (of: fc.Arbitrary<string>) => fc.uniqueArray(of, { maxLength: 4 });
const date = fc.constantFrom('2009', '2010-04', '2011-05-06');

const choices: fc.Arbitrary<TrendChoice> = fc
  .record(
    {
      lines: list(line),
      bin: fc.constantFrom(...BINS),
      aggregate: fc.constantFrom(...AGGREGATES),
      transform: fc.constantFrom(...TRANSFORMS),
      base: date,
      per: line,
      rolling: fc.integer({ min: ROLLING.least, max: ROLLING.most }),
      scale: fc.constantFrom(...SCALES),
      imprecise: fc.constantFrom(...IMPRECISE),
      clock: fc.constantFrom(...CLOCKS),
      overlay: fc.constantFrom(...OVERLAYS),
      least: fc.integer({ min: 1, max: 5 }),
      bands: list(word),
      turns: line,
      picked: fc.constantFrom('2009/2019', '2001-02/2004-05-06'),
      aligned: list(word),
      around: fc.integer({ min: AROUND.least, max: AROUND.most }),
    },
    { requiredKeys: [] },
  )
  .map((some) => ({ ...DEFAULT_CHOICE, ...some }));
const shared = fc.record({
  kinds: list(word).map((ids) => ids.toSorted()),
  lanes: list(word).map((ids) => ids.toSorted()),
  threads: list(word).map((ids) => ids.toSorted()),
  places: list(word).map((ids) => ids.toSorted()),
  query: fc.constantFrom('', 'restaurant & co'),
  known: fc.constantFrom('2016', '2016-04-07'),
  selected: word,
});

describe('the address of a page of trends', () => {
  test('any view comes back from its address', () => {
    fc.assert(
      fc.property(choices, shared, (choice, rest) => {
        const { search, hash } = formatTrendView({ shared: rest, choice });
        expect(parseTrendView(search, hash)).toEqual({ shared: rest, choice });
      }),
    );
  });

  test('keys stand in order, defaults are left out, and the explorer’s own keys are the explorer’s', () => {
    expect(address({})).toBe('');
    expect(
      address(
        { lines: ['tiers', '.kind.report'], transform: 'index', base: '2010', scale: 'log', rolling: 3 },
        { kinds: ['report'], known: '2016', selected: 'kaesong-closed' },
      ),
    ).toBe('?base=2010&kind=report&known=2016&lines=tiers,.kind.report&scale=log&transform=index#kaesong-closed');
  });

  test('an empty list is not the default one', () => {
    expect(address({ lines: [], bands: [] })).toBe('?bands=none&lines=none');
    expect(parseTrendView('?bands=none', '').choice.bands).toEqual([]);
    expect(parseTrendView('', '').choice.bands).toBeUndefined();
  });

  test.each([
    '?bin=week',
    '?k=1',
    '?k=1e9',
    '?transform=magic',
    '?lines=<script>,..,Arrivals',
    '?base=2010/2011',
    '?base=2010~',
    '?picked=2010',
    '?picked=2010/..',
    '?least=9',
    '?align=A B',
    '?around=0',
  ])('what cannot be read is left out: %s', (search) => {
    expect(parseTrendView(search, '').choice).toEqual(DEFAULT_CHOICE);
  });

  test('more lines than can be told apart are cut', () => {
    expect(parseTrendView('?lines=a,b,c,d,e,f,g', '').choice.lines).toHaveLength(6);
  });

  test('what was left out of an address is told with what it has to be, and nothing else is', () => {
    const unreadOf = (search: string) =>
      parseTrendView(search, '').unread?.map(({ key, text, expected }) => [key, text, expected]);
    expect(unreadOf('?agg=bogus&base=garbage&picked=x&k=99')).toEqual([
      ['agg', 'bogus', 'one of sum, mean, end, max'],
      ['base', 'garbage', 'a date, as 2010'],
      ['k', '99', 'a whole number from 2 to 24'],
      ['picked', 'x', 'two dates with a stroke between them, as 2009/2019'],
    ]);
    expect(unreadOf('?lines=a,b,c,d,e,f,g&turns=A B')?.map(([key]) => key)).toEqual(['lines', 'turns']);
    expect(unreadOf('?lines=a,<b>')).toEqual([['lines', 'a,<b>', 'at most 6 names with commas between them, or none']]);
    expect(unreadOf('?known=2100-45&kind=A%20B,report&from=2019&to=2009')?.map(([key, text]) => [key, text])).toEqual([
      ['from', '2019'],
      ['to', '2009'],
      ['known', '2100-45'],
      ['kind', 'A B,report'],
    ]);
    expect(unreadOf('?from=2009')?.[0]?.[2]).toContain('from and to belong together');
    expect(unreadOf('?from=2009&to=2019&kind=report,policy&lane=&known=2016-04&q=x&utm_source=y')).toBeUndefined();
    expect(unreadOf('?lines=a,.all&bands=none&bin=year&known=2016&base=2010&turns=.all')).toBeUndefined();
  });
});
