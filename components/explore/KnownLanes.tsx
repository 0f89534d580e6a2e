'use client';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import styles from '@/components/explore/Explorer.module.css';
import { SeriesStill } from '@/components/series/SeriesStill';
import type { DatedLane } from '@/lib/series/datedLane';
import { knownRows } from '@/lib/series/knownRows';
import { countsInWords, laneAsKnown } from '@/lib/series/laneAsKnown';
import { layoutStill } from '@/lib/series/laneStill';
import { knownWords } from '@/lib/view/knownDate';

interface KnownLanesProps {
  readonly lanes: readonly DatedLane[];
  readonly known: string;
  readonly end: number;
}

/** The series of a page as they stood on a date: their pictures are drawn anew, and rows of later leave the tables. */
export function KnownLanes({ lanes, known, end }: KnownLanesProps) {
  return lanes.map((lane) => <KnownLane key={lane.lane.id} lane={lane} known={known} end={end} />);
}

interface KnownLaneProps extends Omit<KnownLanesProps, 'lanes'> {
  readonly lane: DatedLane;
}

function KnownLane({ lane: dated, known, end }: KnownLaneProps) {
  const { id, title, unit } = dated.lane;
  const place = useStillPlace(id);
  useKnownTable(id, end);
  if (!place) return null;
  const { lane, counts } = laneAsKnown(dated, end);
  const when = `known ${knownWords(known)}`;
  return createPortal(
    <>
      <SeriesStill still={layoutStill(lane, dated.span)} label={`${title}, ${unit}, as ${when}`} />
      <p className={styles.hint}>
        As {when}: {countsInWords(counts)}.
      </p>
    </>,
    place,
  );
}

/** A place in the prerendered page where the picture of a series is, which it gives back. React does not know that part of the page. */
function useStillPlace(id: string): HTMLElement | undefined {
  const [place, setPlace] = useState<HTMLElement>();
  useEffect(() => {
    const still = document.getElementById(id)?.querySelector('[data-still]');
    if (!still) return;
    const made = document.createElement('div');
    still.replaceWith(made);
    setPlace(made);
    return () => {
      setPlace(undefined);
      made.replaceWith(still);
    };
  }, [id]);
  return place;
}

/** Another row of its period is newer: it is paler, and says "also". */
function markOther(row: HTMLElement, isOther: boolean): void {
  row.toggleAttribute('data-other', isOther);
  const also = row.querySelector<HTMLElement>('[data-also]');
  if (also) also.hidden = !isOther;
}

function useKnownTable(id: string, end: number): void {
  useEffect(() => {
    const rows = [...(document.getElementById(id)?.querySelectorAll<HTMLElement>('tr[data-since]') ?? [])];
    const dated = rows.map(({ dataset: { since, other } }) => ({
      since: since ? Number(since) : undefined,
      isOther: other !== undefined,
    }));
    const known = knownRows(dated, end);
    rows.forEach((row, at) => {
      row.hidden = !known[at]!.isShown;
      markOther(row, known[at]!.isOther);
    });
    return () =>
      rows.forEach((row, at) => {
        row.hidden = false;
        markOther(row, dated[at]!.isOther);
      });
  }, [id, end]);
}
