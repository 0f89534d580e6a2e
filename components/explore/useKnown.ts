'use client';
import { useMemo } from 'react';
import { createFileCache, loadJson } from '@/components/explore/loadFile';
import { type Failed, useLoaded } from '@/components/explore/useLoaded';
import type { AsKnown } from '@/lib/query/asKnown';
import type { KnownFile } from '@/lib/query/knownFile';
import { knownEnd } from '@/lib/view/knownDate';

export interface KnownState {
  /** Absent while no date is asked about, and until the report dates are here: all events are shown then. */
  readonly asKnown: AsKnown | undefined;
  readonly pending: boolean;
  readonly failed: Failed | undefined;
}

/** When events became public, and what reads it: fetched when somebody first asks. */
export const loadKnownFile = createFileCache(async (address) => {
  const [file, reader] = await Promise.all([loadJson<KnownFile>(address), import('@/components/explore/knownReports')]);
  return reader.knownReports(file, address);
});

/** The record as it was known on the date of the view. @param file address of the report dates, with the edition of the strip. */
export function useKnown(file: string, known: string | undefined): KnownState {
  const loaded = useLoaded(loadKnownFile, known === undefined ? undefined : file);
  const reports = loaded.is === 'ready' ? loaded.value : undefined;
  const end = known === undefined ? undefined : knownEnd(known);
  const state = useMemo(
    () => (reports && end !== undefined ? reports.asKnown(reports.file, end) : undefined),
    [reports, end],
  );
  return { asKnown: state, pending: loaded.is === 'loading', failed: loaded.is === 'failed' ? loaded : undefined };
}
