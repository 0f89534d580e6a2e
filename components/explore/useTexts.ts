'use client';
import { useEffect, useReducer, useRef } from 'react';
import type { TextSource } from '@/components/chart/textSource';
import type { TextShardHead } from '@/lib/layout/stripData';
import type { TimeWindow } from '@/lib/view/window';

/** How many shards are asked for at once while an id is looked for. */
const AT_ONCE = 4;

/** Renders again whenever titles have arrived; the number it returns changes then. */
export function useTextVersion(texts: TextSource): number {
  const [version, bump] = useReducer((before: number) => before + 1, 0);
  useEffect(() => texts.subscribe(bump), [texts]);
  return version;
}

/** Asks for the titles of some events. */
export function useRequestedTexts(texts: TextSource, events: readonly number[]): void {
  useEffect(() => {
    for (const event of events) texts.request(event);
  }, [texts, events]);
}

interface IdLookup {
  readonly numbers: Map<string, number>;
  readonly read: Set<number>;
}

function readArrived(lookup: IdLookup, texts: TextSource, shards: readonly TextShardHead[]): void {
  shards.forEach((shard, index) => {
    if (lookup.read.has(index) || !texts.text(shard.first)) return;
    lookup.read.add(index);
    for (let event = shard.first; event < shard.first + shard.count; event++) {
      const text = texts.text(event);
      if (text) lookup.numbers.set(text.id, event);
    }
  });
}

/** Shards that may hold a wanted event: those of the window in view first, coarse before fine. */
function likelyShards(
  shards: readonly TextShardHead[],
  read: ReadonlySet<number>,
  window: TimeWindow | undefined,
): readonly number[] {
  const unread = shards.filter((_, index) => !read.has(index));
  const near = window ? unread.filter((shard) => shard.from < window.to && shard.to >= window.from) : [];
  return (near.length > 0 ? near : unread).map((shard) => shard.first);
}

/** Whether the address names a part of the page, as a skip link does, and not an event. */
const isPageAnchor = (id: string): boolean => document.getElementById(id) !== null;

/**
 * Event numbers by id, as far as titles are here. `wanted` is looked for: shards are fetched a few at a time until it is found,
 * and with `all` set every shard is.
 */
export function useEventNumbers(
  texts: TextSource,
  shards: readonly TextShardHead[],
  {
    all,
    wanted,
    near,
  }: { readonly all: boolean; readonly wanted: string | undefined; readonly near: TimeWindow | undefined },
): ReadonlyMap<string, number> {
  const version = useTextVersion(texts);
  const lookup = useRef<IdLookup>({ numbers: new Map(), read: new Set() });
  readArrived(lookup.current, texts, shards); // only ever adds what has arrived: safe to run again
  // biome-ignore lint/correctness/useExhaustiveDependencies: every arrival of titles may end the search or go on with it
  useEffect(() => {
    const { numbers, read } = lookup.current;
    const missing = wanted !== undefined && !numbers.has(wanted) && !isPageAnchor(wanted);
    const firsts = likelyShards(shards, read, near);
    if (all) for (const first of firsts) texts.request(first);
    else if (missing)
      for (const first of firsts.filter((first) => texts.isPending(first)).slice(0, AT_ONCE)) texts.request(first);
  }, [texts, shards, all, wanted, near, version]);
  return lookup.current.numbers;
}
