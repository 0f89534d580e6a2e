import { SETTING } from '@/lib/trend/inflections/criterion';
import { shareInterval } from '@/lib/trend/inflections/robust';
import type { ScaleName } from '@/lib/trend/inflections/scales';
import type { PartAnalysis } from '@/lib/trend/inflections/trendAnalysis';

/** Below this share a change is more often missed than seen. */
const EVEN = 0.5;

export function powerWords(seen: number, tries: number): string {
  const perCent = (share: number): number => Math.round(100 * share);
  const [low, high] = shareInterval(seen, tries);
  const missed = seen / tries < EVEN ? 'would most likely have been missed: it ' : '';
  return `A halving of the level half-way through ${missed}would have been seen ${perCent(seen / tries)} % of the time (${seen} of ${tries} simulated series; 95 % interval ${perCent(low)} to ${perCent(high)} %).`;
}

const SCALE_WORDS: Readonly<Record<ScaleName, string>> = {
  level: 'The values are taken as they are; changes are in their own unit.',
  log: 'The logarithms of the values are tested: a straight line is a constant per cent change.',
  count:
    'The values are tested as counts, in their own unit: high counts vary more and weigh less; more variation than chance is allowed for.',
};

/** What the models take for granted, in words, and what was done to the series before. */
export function assumptionWords(parts: readonly PartAnalysis[], scale: ScaleName): readonly string[] {
  const tested = parts.filter(({ refused }) => refused === undefined);
  const seasons = tested.flatMap(({ season }) => (season === undefined ? [] : [season]));
  const spikes = tested.reduce((sum, part) => sum + part.spikes.length, 0);
  return [
    'Observations are evenly spaced.',
    SCALE_WORDS[scale],
    `What is not trend is noise that may carry over from one observation to the next (first-order autocorrelation, up to ${SETTING.longestMemory}).`,
    `A regime has at least ${SETTING.shortest} observations; at most ${SETTING.maxChanges} changes are looked for.`,
    `A misfit below ${100 * SETTING.floor} % of the spread of the series counts as none: nobody sees it in a chart.`,
    ...seasons.map((season) => `A season of ${season} observations was removed.`),
    ...(spikes > 0
      ? [
          `${spikes} ${spikes === 1 ? 'value that stands' : 'values that stand'} far from the median of the seven around ${spikes === 1 ? 'it was' : 'them were'} drawn in.`,
        ]
      : []),
    ...(parts.length > 1 ? ['No line and no test crosses a declared break; the parts are analysed one by one.'] : []),
    'A change says when, not why: what happened near it is not thereby its cause.',
  ];
}
