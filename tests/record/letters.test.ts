import { expect, it } from 'vitest';
import { letterGroups } from '@/components/event/letterGroups';
import type { SourceEntry } from '@/lib/query/sourceEntries';

const letterOf = (citation: string): string | undefined =>
  letterGroups([{ citation: [{ text: citation }] } as unknown as SourceEntry])[0]?.letter;

it.each([
  ['Łukasz', 'L'],
  ['øystein', 'O'],
  ['Æsop', 'A'],
  ['Œuvre', 'O'],
  ['Đorđe', 'D'],
  ['ßein', 'S'],
  ['Þór', 'T'],
  ['Élise', 'E'],
  ['«Цена» (letter)', 'Other scripts'],
  ['« Élise »', 'E'],
  ['(“Seoul”)', 'S'],
  ['„Korea“', 'K'],
  ['„‚ß“', 'S'],
  ['@Gloria', 'G'],
  ['2016', '0–9'],
  ['$40 million', '0–9'],
  ['조선', 'Other scripts'],
])('%s is listed under %s', (citation, letter) => {
  expect(letterOf(citation)).toBe(letter);
});
