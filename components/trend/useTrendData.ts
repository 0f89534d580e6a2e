'use client';
import { startTransition, useEffect, useState } from 'react';
import { readEventColumns } from '@/lib/trend/eventColumns';
import { readTrendFile, type TrendData, type TrendFile } from '@/lib/trend/trendData';

export type TrendLoad =
  | { readonly is: 'loading' }
  | { readonly is: 'failed'; readonly retry: () => void }
  | { readonly is: 'ready'; readonly data: TrendData; readonly widthPx: number | undefined };

/** Width of what stands in the place of the chart: the first picture is drawn for it, and not once more when it is there. */
const roomPx = (): number | undefined => document.querySelector('[data-trend="room"]')?.clientWidth;

async function load(address: string): Promise<TrendData> {
  const [file, columns] = await Promise.all(
    ['data.json', 'events.bin'].map(async (name) => {
      const response = await fetch(`${address}${name}`);
      if (!response.ok) throw new Error(`The server answered ${response.status}.`);
      return response;
    }),
  );
  return readTrendFile((await file!.json()) as TrendFile, readEventColumns(await columns!.arrayBuffer()));
}

/** The data of the page, fetched once. */
export function useTrendData(address: string): TrendLoad {
  const [state, setState] = useState<TrendLoad>({ is: 'loading' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt loads again
  useEffect(() => {
    let isStale = false;
    const settle = (next: TrendLoad): void => {
      // The page is made in many small steps: a reader who scrolls or types meanwhile is not held up.
      if (!isStale) startTransition(() => setState(next));
    };
    const retry = (): void => {
      setState({ is: 'loading' });
      setAttempt((before) => before + 1);
    };
    load(address).then(
      (data) => settle({ is: 'ready', data, widthPx: roomPx() }),
      () => settle({ is: 'failed', retry }),
    );
    return () => {
      isStale = true;
    };
  }, [address, attempt]);
  return state;
}
