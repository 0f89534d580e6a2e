'use client';
import { useEffect, useRef } from 'react';
import type { TextSource } from '@/components/chart/textSource';
import { createFileCache, loadJson } from '@/components/explore/loadFile';
import { type Failed, useLoaded } from '@/components/explore/useLoaded';
import { useTextVersion } from '@/components/explore/useTextVersion';
import type { StripHead, TextShardHead } from '@/lib/layout/stripData';
import { type IdFile, idFileCount, idFileOf, numberInFile } from '@/lib/query/idFiles';

export interface EventNumbers {
  /** By id; one map that grows. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Changes as the map grows. */
  readonly known: number;
  /** The wanted event could not be looked up. */
  readonly failed: Failed | undefined;
}

interface IdLookup {
  readonly numbers: Map<string, number>;
  /** Shards whose ids are in it. */
  readonly read: Set<number>;
}

const idFile = createFileCache((address) => loadJson<IdFile>(address));

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

/**
 * Event numbers by id. Titles bring the ids of their events. Of a record whose list is in the page all of them are fetched, for its
 * entries have ids only; of a large one, the number of the `wanted` event is looked up in the one small file that its id leads to.
 */
export function useEventNumbers(
  dataBase: string,
  { isLarge, count, shards }: StripHead,
  texts: TextSource,
  wanted: string | undefined,
): EventNumbers {
  const known = useTextVersion(texts);
  const lookup = useRef<IdLookup>({ numbers: new Map(), read: new Set() });
  const { numbers } = lookup.current;
  readArrived(lookup.current, texts, shards); // only ever adds what has arrived: safe to run again
  useEffect(() => {
    if (!isLarge) for (const shard of shards) texts.request(shard.first);
  }, [texts, shards, isLarge]);
  const isMissing = isLarge && wanted !== undefined && !numbers.has(wanted);
  const file = useLoaded(idFile, isMissing ? `${dataBase}ids-${idFileOf(wanted, idFileCount(count))}.json` : undefined);
  if (isMissing && file.is === 'ready') {
    const number = numberInFile(file.value, wanted);
    if (number !== undefined) numbers.set(wanted, number);
  }
  return { numbers, known, failed: file.is === 'failed' ? file : undefined };
}
