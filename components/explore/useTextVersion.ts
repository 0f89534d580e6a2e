'use client';
import { useEffect, useReducer } from 'react';
import type { TextSource } from '@/components/chart/textSource';

/** Renders again whenever titles have arrived; the number it returns changes then. */
export function useTextVersion(texts: TextSource): number {
  const [version, bump] = useReducer((before: number) => before + 1, 0);
  useEffect(() => texts.subscribe(bump), [texts]);
  return version;
}
