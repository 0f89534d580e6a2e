'use client';
import { useMemo } from 'react';
import { type SetView, useViewState } from '@/components/explore/useViewState';
import type { StripHead } from '@/lib/layout/stripData';
import { type UnderstoodView, understoodView } from '@/lib/view/understoodView';

interface View extends UnderstoodView {
  readonly setView: SetView;
}

/** The view of the address as this record can follow it. */
export function useView(head: StripHead): View {
  const [parsed, setView, search] = useViewState();
  const understood = useMemo(() => understoodView(parsed, search, head), [parsed, search, head]);
  return { ...understood, setView };
}
