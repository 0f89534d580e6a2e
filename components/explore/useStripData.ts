'use client';
import { createTextSource, type TextSource } from '@/components/chart/textSource';
import { loadBytes, loadJson } from '@/components/explore/loadFile';
import { type Loaded, useLoaded } from '@/components/explore/useLoaded';
import { decodeMarks } from '@/lib/layout/marksFile';
import type { Marks, StripHead } from '@/lib/layout/stripData';

/** What the strip is drawn from. */
export interface StripData {
  readonly head: StripHead;
  readonly marks: Marks;
  readonly texts: TextSource;
}

async function loadStripData(dataBase: string): Promise<StripData> {
  const [head, bytes] = await Promise.all([
    loadJson<StripHead>(`${dataBase}strip.json`),
    loadBytes(`${dataBase}marks.bin`),
  ]);
  const texts = createTextSource(dataBase, head.shards, loadJson);
  if (head.count > 0) texts.request(0); // the coarsest titles: whatever the view, some of them are in it
  return { head, marks: decodeMarks(bytes), texts };
}

/** Loads the strip of a record. `dataBase` is the address of its data folder, with a closing slash. */
export const useStripData = (dataBase: string): Loaded<StripData> => useLoaded(loadStripData, dataBase);
