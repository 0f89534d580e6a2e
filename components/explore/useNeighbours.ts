'use client';
import { type RefObject, useEffect, useMemo, useState } from 'react';
import type { TextSource } from '@/components/chart/textSource';
import type { EventNumbers } from '@/components/explore/useEventNumbers';
import { useTexts } from '@/components/explore/useTexts';
import { nextInTime, previousInTime, type StripIndex } from '@/lib/layout/stripIndex';
import { neighboursIn } from '@/lib/query/neighboursIn';

/** An event one step away in time, within what the filters left. */
export interface PanelNeighbour {
  readonly event: number;
  readonly title: string;
}

interface Neighbours {
  readonly earlier: PanelNeighbour | undefined;
  readonly later: PanelNeighbour | undefined;
}

export interface NeighboursOptions {
  readonly index: StripIndex;
  readonly texts: TextSource;
  readonly event: number | undefined;
  /** The prerendered list; of a large record it holds no events. */
  readonly list: RefObject<HTMLElement | null>;
  readonly lookup: Pick<EventNumbers, 'numbers' | 'known'>;
}

const isEvent = (event: number | undefined): event is number => event !== undefined;

/** Event numbers in the order of the prerendered list, which is the reading order; marks alone do not tell it. */
function useListOrder({ list, lookup: { numbers, known } }: NeighboursOptions): readonly number[] {
  const [ids, setIds] = useState<readonly string[]>([]);
  useEffect(() => {
    if (list.current) setIds(Array.from(list.current.querySelectorAll('article[id]'), ({ id }) => id));
  }, [list]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `numbers` is one growing map; `known` says that it grew
  return useMemo(() => ids.flatMap((id) => numbers.get(id) ?? []), [ids, numbers, known]);
}

/**
 * The events before and after one, within what the filters left, once their titles are here: as the list has them, or, where there is
 * none, by the start of their marks.
 */
export function useNeighbours(options: NeighboursOptions): Neighbours {
  const { index, texts, event } = options;
  const order = useListOrder(options);
  const { before, after } = useMemo(() => {
    if (event === undefined) return { before: undefined, after: undefined };
    const left = new Set(order.length > 0 ? index.timeEvents : []);
    return (
      neighboursIn(order, event, (other) => left.has(other)) ?? {
        before: previousInTime(index, event),
        after: nextInTime(index, event),
      }
    );
  }, [index, order, event]);
  useTexts(
    texts,
    useMemo(() => [before, after].filter(isEvent), [before, after]),
  );
  const neighbour = (at: number | undefined): PanelNeighbour | undefined => {
    const text = at === undefined ? undefined : texts.text(at);
    return at !== undefined && text ? { event: at, title: text.title } : undefined;
  };
  return { earlier: neighbour(before), later: neighbour(after) };
}
