'use client';
import { useEffect, useMemo, useState } from 'react';
import { seriesFile } from '@/components/compose/composeFiles';
import { useDesk } from '@/components/compose/deskContext';
import { readRange } from '@/lib/segment/composeDraft';
import { type SeriesFile, suggestSeries } from '@/lib/segment/composeSeries';
import type { SuggestSeries } from '@/lib/segment/suggestMaterial';

/** Where none is chosen, the first of the record's that reach into the range are looked at: a task needs one. */
const LOOKED_AT = 3;

/** Rows of the series that are shown, or of some that could be. A file that does not come is no series to read. */
export function useSuggestSeries(): readonly SuggestSeries[] {
  const { draft, series, dataBase } = useDesk();
  const [files, setFiles] = useState<readonly SeriesFile[]>([]);
  const { from, to } = draft.scope;
  const range = readRange({ from, to });
  const chosen = draft.scope.series ?? [];
  const inRange = series.filter((one) => range && one.from < range.to.latest && one.to > range.from.earliest);
  const wanted = (chosen.length > 0 ? chosen : inRange.slice(0, LOOKED_AT).map(({ id }) => id)).join();
  useEffect(() => {
    let isStale = false;
    const ids = wanted === '' ? [] : wanted.split(',');
    Promise.allSettled(ids.map((id) => seriesFile(`${dataBase}series/${id}.json`))).then((settled) => {
      if (!isStale) setFiles(settled.flatMap((one) => (one.status === 'fulfilled' ? one.value : [])));
    });
    return () => {
      isStale = true;
    };
  }, [wanted, dataBase]);
  return useMemo(() => files.map((file) => suggestSeries(file, { from, to })), [files, from, to]);
}
