'use client';
import { useEffect, useRef, useState } from 'react';
import type { TurnAnswer, TurnQuestion } from '@/components/trend/turnWorker';
import type { TrendAnalysis } from '@/lib/trend/inflections/trendAnalysis';
import type { TurnSeries } from '@/lib/trend/turnSeries';

export type Turns =
  | { readonly is: 'running'; readonly share: number }
  | { readonly is: 'stopped' }
  | { readonly is: 'failed'; readonly why: string }
  | { readonly is: 'done'; readonly analysis: TrendAnalysis };

export interface TurnState {
  readonly turns: Turns;
  readonly stop: () => void;
  readonly again: () => void;
}

/** Turbopack makes a script of the worker. */
const startWorker = (): Worker => new Worker(new URL('./turnWorker.ts', import.meta.url), { type: 'module' });

/** While the reader still moves a control nothing is begun. */
const DELAY_MS = 150;
const MOST_KEPT = 24;
const known = new Map<string, TrendAnalysis>();

function keep(key: string, analysis: TrendAnalysis): void {
  known.set(key, analysis);
  for (const oldest of known.keys()) {
    if (known.size <= MOST_KEPT) break;
    known.delete(oldest);
  }
}

const RUNNING = { is: 'running', share: 0 } as const;

/** The analysis of a series, made in a worker: its progress, its answer, and what stops it. An answer is remembered. */
export function useTurns(series: TurnSeries | undefined): TurnState {
  const [state, setState] = useState<{ readonly key: string; readonly turns: Turns }>();
  const [attempt, setAttempt] = useState(0);
  const end = useRef<() => void>(undefined);
  const key = series?.key ?? '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the series, and a new attempt runs again
  useEffect(() => {
    if (!series || known.has(key)) return;
    const set = (turns: Turns): void => setState({ key, turns });
    let worker: Worker | undefined;
    const begin = (): void => {
      worker = startWorker();
      worker.onmessage = ({ data }: MessageEvent<TurnAnswer>) => {
        if (data.is === 'share') set({ is: 'running', share: data.share });
        else if (data.is === 'failed') set({ is: 'failed', why: data.why });
        else {
          keep(key, data.analysis);
          set({ is: 'done', analysis: data.analysis });
        }
      };
      worker.onerror = () => set({ is: 'failed', why: 'its script could not be loaded' });
      const { values, breaks, scale, periodsPerYear } = series;
      worker.postMessage({ values, breaks, scale, periodsPerYear } satisfies TurnQuestion);
    };
    const timer = window.setTimeout(() => {
      try {
        begin();
      } catch {
        // Refused by a policy, or by a browser without workers of modules.
        set({ is: 'failed', why: 'this browser does not let its script start' });
      }
    }, DELAY_MS);
    end.current = () => {
      window.clearTimeout(timer);
      worker?.terminate();
    };
    return end.current;
  }, [key, attempt]);
  const analysis = known.get(key);
  const own = state?.key === key ? state.turns : RUNNING;
  return {
    turns: analysis ? { is: 'done', analysis } : own,
    stop: () => {
      end.current?.();
      setState({ key, turns: { is: 'stopped' } });
    },
    again: () => {
      setState(undefined);
      setAttempt((before) => before + 1);
    },
  };
}
