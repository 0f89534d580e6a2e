'use client';
import { createContext, useContext } from 'react';
import type { DraftDesk } from '@/components/compose/useDraft';
import type { StripData } from '@/components/explore/useStripData';
import type { FactsById } from '@/lib/segment/composeProblems';

/** A series of the record, and the stretch of its rows in Days. */
export interface SeriesHead {
  readonly id: string;
  readonly title: string;
  readonly from: number;
  readonly to: number;
}

/** What every part of the composer works on. */
export interface Desk extends DraftDesk {
  readonly data: StripData;
  readonly dataBase: string;
  /** Facts of the events of the draft, as far as they are here. */
  readonly facts: FactsById;
  readonly series: readonly SeriesHead[];
  /** The event that was open in the view. */
  readonly selected: string | undefined;
  /** What is wrong in a field; undefined while nothing is, or while nobody has been there. */
  readonly problemAt: (at: string) => string | undefined;
  readonly touch: (at: string) => void;
  /** Tells of a change that is not seen where the reader is. */
  readonly say: (words: string) => void;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === undefined) throw new Error('missing desk: a part of the composer stands outside of it');
  return desk;
}

/** The element id of a field. */
export const fieldId = (at: string): string => `compose.${at}`;
