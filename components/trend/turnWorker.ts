/// <reference lib="webworker" />
import { analyseTrend } from '@/lib/trend/inflections/analyseTrend';
import type { TrendAnalysis } from '@/lib/trend/inflections/trendAnalysis';
import type { TurnSeries } from '@/lib/trend/turnSeries';

export type TurnQuestion = Pick<TurnSeries, 'values' | 'breaks' | 'scale' | 'periodsPerYear'>;

/** On the way: the share that is done. At the end: the analysis, or why there is none. */
export type TurnAnswer =
  | { readonly is: 'share'; readonly share: number }
  | { readonly is: 'done'; readonly analysis: TrendAnalysis }
  | { readonly is: 'failed'; readonly why: string };

declare const self: DedicatedWorkerGlobalScope;

const post = (answer: TurnAnswer): void => self.postMessage(answer);

// To stop it, its page ends it: while it works it reads no message.
self.onmessage = ({ data: { values, breaks, scale, periodsPerYear } }: MessageEvent<TurnQuestion>) => {
  try {
    const onProgress = (share: number): void => post({ is: 'share', share });
    post({ is: 'done', analysis: analyseTrend(values, { breaks, scale, periodsPerYear, onProgress }) });
  } catch (error) {
    post({ is: 'failed', why: error instanceof Error ? error.message : String(error) });
  }
};
