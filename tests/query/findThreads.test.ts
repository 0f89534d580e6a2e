import { expect, it } from 'vitest';
import { findThreads } from '@/lib/query/findThreads';

const THREADS = ['The Ningbo thirteen', 'Wages of workers abroad', 'Café workers'].map((title) => ({ title }));
const found = (words: string) => findThreads(THREADS, words).map(({ title }) => title);

it('finds a thread by the beginnings of its words, in any order and whatever their accents', () => {
  expect(found('thirteen ning')).toEqual(['The Ningbo thirteen']);
  expect(found('WORKERS')).toEqual(['Wages of workers abroad', 'Café workers']);
  expect(found('cafe')).toEqual(['Café workers']);
});

it('wants every word, and the beginning of each', () => {
  expect(found('ningbo fourteen')).toEqual([]);
  expect(found('broad')).toEqual([]);
});

it('finds none for a query without words', () => {
  expect(found('')).toEqual([]);
  expect(found(' ? ')).toEqual([]);
});
