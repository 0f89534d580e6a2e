'use client';
import { useMemo } from 'react';
import { Select } from '@/components/trend/Select';
import { type ViewProps, withChoice } from '@/components/trend/viewProps';
import { offeredBins } from '@/lib/trend/lineOffers';
import { BIN_WORDS, binText, binWords } from '@/lib/trend/periods';
import { trendDomain } from '@/lib/trend/trendWindow';
import { type Aggregate, ROLLING, type Transform, type ValueScale } from '@/lib/view/trendView';

const AGGREGATES: readonly (readonly [Aggregate | 'usual', string])[] = [
  ['usual', 'as suits each'],
  ['sum', 'sum'],
  ['mean', 'mean'],
  ['end', 'last'],
  ['max', 'largest'],
];
const TRANSFORMS: readonly (readonly [Transform, string])[] = [
  ['none', 'as they are'],
  ['change', 'change'],
  ['percent', '% change'],
  ['index', 'index'],
  ['per', 'per 100,000'],
  ['cumulative', 'running total'],
  ['rolling', 'rolling mean'],
];
const SCALES: readonly (readonly [ValueScale, string])[] = [
  ['linear', 'linear'],
  ['log', 'log'],
];

/** The stated order as controls, from left to right: bin, aggregate, transform, scale. */
export function StepSettings({ view, result, onView, data }: ViewProps) {
  const { choice } = view;
  const extent = useMemo(() => trendDomain(data), [data]);
  const bins = offeredBins(extent, result.bin);
  return (
    <>
      <Select
        label="By"
        value={result.bin}
        options={bins.map((bin) => [bin, BIN_WORDS[bin].one])}
        onValue={(bin) => onView(withChoice(view, { bin, base: undefined }))}
      />
      <Select
        label="Together"
        value={choice.aggregate ?? 'usual'}
        options={AGGREGATES}
        onValue={(aggregate) => onView(withChoice(view, { aggregate: aggregate === 'usual' ? undefined : aggregate }))}
      />
      <Select
        label="Values"
        value={choice.transform}
        options={TRANSFORMS}
        onValue={(transform) => onView(withChoice(view, { transform }))}
      />
      <TransformDetail {...{ view, result, onView, data }} />
      <Select
        label="Scale"
        value={choice.scale}
        options={SCALES}
        onValue={(scale) => onView(withChoice(view, { scale }))}
      />
    </>
  );
}

/** What a transform asks besides: the base of an index, what to divide by, how many periods roll. */
function TransformDetail({ view, result, onView }: ViewProps) {
  const { choice } = view;
  if (choice.transform === 'index') {
    const bins = [...new Set(result.plain.flatMap(({ points }) => points.map(({ bin }) => bin)))].sort((a, b) => a - b);
    return (
      <Select
        label="Base"
        value={result.base === undefined ? '' : String(result.base)}
        options={[
          ...(result.base === undefined ? [['', 'none'] as const] : []),
          ...bins.map((bin) => [String(bin), binWords(bin, result.bin)] as const),
        ]}
        onValue={(bin) =>
          bin !== '' && onView(withChoice(view, { base: binText(Number(bin), result.bin).split('/')[0] }))
        }
      />
    );
  }
  if (choice.transform === 'per') {
    const offers = result.offers.filter(({ kind }) => kind === 'stock' || kind === 'count');
    return (
      <Select
        label="of"
        value={choice.per ?? ''}
        options={[['', 'choose a line'], ...offers.map(({ name, title }) => [name, title] as const)]}
        onValue={(per) => onView(withChoice(view, { per: per === '' ? undefined : per }))}
      />
    );
  }
  if (choice.transform !== 'rolling') return null;
  const lengths = Array.from({ length: ROLLING.most - ROLLING.least + 1 }, (_, index) => String(ROLLING.least + index));
  return (
    <Select
      label="over"
      value={String(choice.rolling)}
      options={lengths.map((k) => [k, `${k} ${BIN_WORDS[result.bin].many}`])}
      onValue={(k) => onView(withChoice(view, { rolling: Number(k) }))}
    />
  );
}
