'use client';
import { lazy, Suspense } from 'react';
import styles from '@/components/explore/Explorer.module.css';
import type { Instruments } from '@/components/explore/useInstruments';

// What only some visits need comes when it is needed: the strip is there sooner for all.
const LiveList = lazy(async () => ({ default: (await import('@/components/explore/LiveList')).LiveList }));
const MoreList = lazy(async () => ({ default: (await import('@/components/explore/MoreList')).MoreList }));
const Panel = lazy(async () => ({ default: (await import('@/components/explore/Panel')).Panel }));

interface DrawersProps {
  readonly instruments: Instruments;
  readonly base: string;
  readonly dataBase: string;
  readonly embed: boolean;
}

/** What opens around the strip: the live list of a large record, the panel of an event, the list of what has no label. */
export function Drawers({ instruments, base, dataBase, embed }: DrawersProps) {
  const { data, view, visible, selected, selection, around, more, openEvent, isWide, leaveKnown } = instruments;
  const { head, marks, texts } = data;
  return (
    <Suspense fallback={null}>
      {head.isLarge && (
        <div className={styles.live}>
          <LiveList
            {...{ base, head, marks, texts }}
            events={visible.first}
            inView={visible.inView}
            selected={view.selected}
          />
        </div>
      )}
      {selected !== undefined && view.selected !== undefined && (
        <Panel
          {...{ dataBase, embed, around }}
          event={selected}
          eventId={view.selected}
          known={view.known}
          onLeaveKnown={leaveKnown}
          sheet={!isWide}
          takesFocus={selection.wasOpened()}
          onSelect={openEvent}
          onClose={selection.close}
        />
      )}
      {more.opened && (
        <MoreList
          key={more.opened.key}
          events={more.opened.events}
          anchor={more.opened.anchor}
          {...{ head, marks, texts }}
          onSelect={openEvent}
          onClose={more.close}
        />
      )}
    </Suspense>
  );
}
