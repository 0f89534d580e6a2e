import type { TextShard, TextShardHead } from '@/lib/layout/stripData';

/** What the strip reads out and writes on a label. */
export interface EventText {
  readonly id: string;
  readonly title: string;
  /** Date in words. */
  readonly date: string;
}

/** Titles by event number, fetched a shard at a time when something asks for them. */
export interface TextSource {
  /** The text, or undefined while its shard has not arrived. Never fetches. */
  text(event: number): EventText | undefined;
  /** Starts to fetch the shard of an event, unless it is here, on its way, or has failed. */
  request(event: number): void;
  /** Whether the event's text may still come without a retry. */
  isPending(event: number): boolean;
  /** Whether a shard could not be had. */
  hasFailed(): boolean;
  /** Forgets failures, so that the next request tries again. */
  retry(): void;
  /** Calls back whenever a shard has arrived or failed. */
  subscribe(listener: () => void): () => void;
}

type ShardState = 'absent' | 'loading' | 'failed' | TextShard;

export type FetchShard = (address: string) => Promise<TextShard>;

/** Whether what came is a shard of so many events: a host may answer any address with a page of its own. */
function isShard(value: unknown, count: number): value is TextShard {
  const { ids, titles, dates } = (value ?? {}) as Partial<Record<keyof TextShard, unknown>>;
  return [ids, titles, dates].every((column) => Array.isArray(column) && column.length === count);
}

/** Index of the shard that holds an event number, by bisection over the shards' first numbers. */
function shardOf(shards: readonly TextShardHead[], event: number): number {
  let low = 0;
  let high = shards.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (shards[middle]!.first <= event) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * @param base address of the record's data folder, with its closing slash: `/<timeline>/data/`
 */
export function createTextSource(base: string, shards: readonly TextShardHead[], fetchShard: FetchShard): TextSource {
  const states: ShardState[] = shards.map(() => 'absent');
  const listeners = new Set<() => void>();
  const settle = (index: number, state: ShardState): void => {
    states[index] = state;
    for (const listener of listeners) listener();
  };
  const stateOf = (event: number): ShardState => states[shardOf(shards, event)] ?? 'failed';
  return {
    text(event) {
      const index = shardOf(shards, event);
      const state = states[index];
      if (state === undefined || typeof state === 'string') return undefined;
      const at = event - shards[index]!.first;
      const title = state.titles[at];
      return title === undefined ? undefined : { id: state.ids[at] ?? '', title, date: state.dates[at] ?? '' };
    },
    request(event) {
      const index = shardOf(shards, event);
      if (states[index] !== 'absent') return;
      states[index] = 'loading';
      fetchShard(`${base}text-${index}.json`).then(
        (shard) => settle(index, isShard(shard, shards[index]!.count) ? shard : 'failed'),
        () => settle(index, 'failed'),
      );
    },
    isPending(event) {
      const state = stateOf(event);
      return state === 'absent' || state === 'loading';
    },
    hasFailed: () => states.includes('failed'),
    retry() {
      states.forEach((state, index) => {
        if (state === 'failed') states[index] = 'absent';
      });
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
