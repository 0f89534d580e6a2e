import { expect } from 'vitest';
import { randomFrom } from '@/lib/base/random';
import { runTrend } from '@/scripts/trend';
import { readSeriesTable, type SeriesTable, type WantedTable } from '@/scripts/trend/readSeriesTable';

export const YEARS = Array.from({ length: 30 }, (_, i) => 1990 + i);
const random = randomFrom(8);
export const CHANCE = YEARS.map(() => Math.round(300 * (random() + random() + random() - 1.5)) / 100);
/** A plain rise from 2005 on, and chance. */
export const arrivalsIn = (year: number): number => 100 + 5 * Math.max(0, year - 2005) + CHANCE[year - 1990]!;
export const PLAIN = YEARS.map((year) => `${year},${arrivalsIn(year)}`);
export const table = (rows: readonly string[], header = 'year,arrivals'): string => `${[header, ...rows].join('\n')}\n`;

/** A table that is read, not refused. */
export function read(text: string, wanted: WantedTable = {}): SeriesTable {
  const result = readSeriesTable(text, 'f', wanted);
  if (!result.ok) throw new Error(result.failure.map(({ message }) => message).join('; '));
  return result.value;
}

interface Run {
  readonly code: number;
  readonly printed: string;
  readonly complained: string;
}

/** Runs the command with its streams kept. */
export async function runCommand(args: readonly string[], standardInput: string | Uint8Array = ''): Promise<Run> {
  const printed: string[] = [];
  const complained: string[] = [];
  const code = await runTrend(args, {
    print: (text) => printed.push(text),
    complain: (text) => complained.push(text),
    standardInput: () => Promise.resolve(Buffer.from(standardInput)),
  });
  return { code, printed: printed.join('\n'), complained: complained.join('\n') };
}

/** What the command says of a table that it refuses. */
export async function refusalOf(text: string, args: readonly string[] = []): Promise<string> {
  const { code, printed, complained } = await runCommand(['-', ...args], text);
  expect(code).toBe(1);
  expect(printed).toBe('');
  expect(complained).not.toMatch(/\n\s+at /);
  return complained;
}
