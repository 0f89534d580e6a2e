'use client';
import { useMemo } from 'react';
import type { TextSource } from '@/components/chart/textSource';
import type { PanelNeighbour } from '@/components/explore/Panel';
import { useTexts } from '@/components/explore/useTexts';
import { nextInTime, previousInTime, type StripIndex } from '@/lib/layout/stripIndex';

interface Neighbours {
  readonly earlier: PanelNeighbour | undefined;
  readonly later: PanelNeighbour | undefined;
}

const isEvent = (event: number | undefined): event is number => event !== undefined;

/** The events before and after one in time, within what the filters left, once their titles are here. */
export function useNeighbours(index: StripIndex, texts: TextSource, event: number | undefined): Neighbours {
  const [before, after] = useMemo(
    () => (event === undefined ? [] : [previousInTime(index, event), nextInTime(index, event)]),
    [index, event],
  );
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
