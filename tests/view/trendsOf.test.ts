import { expect, test } from 'vitest';
import { trendsOf } from '@/lib/view/trendsOf';
import type { ViewState } from '@/lib/view/viewState';

const view: ViewState = { kinds: ['report'], lanes: [], threads: [], places: [], query: '', known: '2016' };
const drawn = [
  { id: 'arrivals', form: 'bars' },
  { id: 'tiers', form: 'bands' },
  { id: 'camps', form: 'range' },
];
const searchOf = (series: readonly string[] | undefined, lanes = drawn): string =>
  trendsOf(series ? { ...view, series } : view, lanes).search;

test('a view that chooses no series has the page of trends choose for itself', () => {
  expect(searchOf(undefined)).toBe('?kind=report&known=2016');
  expect(searchOf([], [])).toBe('?kind=report&known=2016&series=none');
});

test('chosen series are lines there, or bands, and come back with the view', () => {
  expect(searchOf(['arrivals', 'camps', 'tiers'])).toBe(
    '?bands=tiers&kind=report&known=2016&lines=arrivals,camps&series=arrivals,camps,tiers',
  );
  expect(searchOf(['tiers'], drawn.slice(1, 2))).toBe('?bands=tiers&kind=report&known=2016&series=tiers');
  expect(searchOf(['arrivals'], drawn.slice(0, 1))).toBe(
    '?bands=none&kind=report&known=2016&lines=arrivals&series=arrivals',
  );
});

test('there are no more lines than can be told apart there', () => {
  const many = Array.from({ length: 9 }, (_, index) => ({ id: `s${index}`, form: 'bars' }));
  expect(searchOf(['s1'], many)).toContain('lines=s0,s1,s2,s3,s4,s5&');
});
