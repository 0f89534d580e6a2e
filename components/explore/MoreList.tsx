'use client';
import { useEffect, useMemo, useRef } from 'react';
import type { TextSource } from '@/components/chart/textSource';
import { EventRow } from '@/components/explore/EventRow';
import styles from '@/components/explore/Explorer.module.css';
import { useTexts } from '@/components/explore/useTexts';
import { countInWords } from '@/lib/base/countInWords';
import type { Marks, StripHead } from '@/lib/layout/stripData';

/** What has no label of its own at this zoom, and where to hang the list of it. */
export interface MoreEvents {
  readonly events: readonly number[];
  readonly anchor: Element;
}

interface MoreListProps extends MoreEvents {
  readonly head: StripHead;
  readonly marks: Marks;
  readonly texts: TextSource;
  readonly onSelect: (event: number) => void;
  readonly onClose: () => void;
}

/** A longer list is a list to zoom into. */
const MOST = 100;
const EDGE_PX = 8;

/** Puts the list under its anchor, or over it where there is no room below; kept inside the screen. */
function placeBy(list: HTMLElement, anchor: Element): void {
  const at = anchor.getBoundingClientRect();
  const { width, height } = list.getBoundingClientRect();
  const left = Math.min(Math.max(EDGE_PX, at.left), window.innerWidth - width - EDGE_PX);
  const below = at.bottom + EDGE_PX;
  const top = below + height > window.innerHeight ? Math.max(EDGE_PX, at.top - height - EDGE_PX) : below;
  list.style.left = `${left}px`;
  list.style.top = `${top}px`;
}

/** "12 more here": the events under a tick, or those of a lane that have no label at this zoom. */
export function MoreList({ events, anchor, head, marks, texts, onSelect, onClose }: MoreListProps) {
  const shown = useMemo(() => events.slice(0, MOST), [events]);
  const box = useRef<HTMLDivElement>(null);
  useTexts(texts, shown);
  useEffect(() => {
    const list = box.current;
    if (!list) return;
    list.showPopover();
    placeBy(list, anchor);
    list.querySelector('button')?.focus({ preventScroll: true });
    const toggle = (event: Event) => {
      if ((event as ToggleEvent).newState === 'closed') onClose();
    };
    list.addEventListener('toggle', toggle);
    return () => list.removeEventListener('toggle', toggle);
  }, [anchor, onClose]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a popover of buttons, not a form
    <div ref={box} popover="auto" className={styles.more} role="group" aria-label="Events here">
      <p className={styles.moreTitle}>{countInWords(events.length, 'event')} here</p>
      <ul>
        {shown.map((event) => (
          <li key={event}>
            <button type="button" className={styles.moreRow} onClick={() => onSelect(event)}>
              <span className={styles.rowTitle}>{texts.text(event)?.title ?? 'Loading'}</span>
              <EventRow event={event} head={head} marks={marks} texts={texts} />
            </button>
          </li>
        ))}
      </ul>
      {events.length > MOST && (
        <p className={styles.hint}>And {(events.length - MOST).toLocaleString('en')} more: zoom in to see them.</p>
      )}
    </div>
  );
}
