'use client';
import { useEffect } from 'react';
import type { TextSource } from '@/components/chart/textSource';
import { useTextVersion } from '@/components/explore/useTextVersion';

/** Asks for the titles of some events and renders again as they arrive; `texts` then has them. */
export function useTexts(texts: TextSource, events: readonly number[]): void {
  useTextVersion(texts);
  useEffect(() => {
    for (const event of events) texts.request(event);
  }, [texts, events]);
}
