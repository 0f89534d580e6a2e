'use client';
import { lazy, type RefObject, Suspense } from 'react';
import { Strip } from '@/components/chart/Strip';
import { BelowStrip } from '@/components/explore/BelowStrip';
import { Controls } from '@/components/explore/Controls';
import { Drawers } from '@/components/explore/Drawers';
import styles from '@/components/explore/Explorer.module.css';
import { Notices } from '@/components/explore/Notices';
import { PrintedFrame } from '@/components/explore/PrintedFrame';
import { useInstruments } from '@/components/explore/useInstruments';
import type { StripData } from '@/components/explore/useStripData';

const KnownBanner = lazy(async () => ({ default: (await import('@/components/explore/KnownBanner')).KnownBanner }));

interface CockpitProps {
  readonly data: StripData;
  readonly title: string;
  readonly base: string;
  readonly dataBase: string;
  readonly embed: boolean;
  readonly root: RefObject<HTMLElement | null>;
  readonly list: RefObject<HTMLDivElement | null>;
}

/** The explorer once its data is here: all instruments in their places, as in a cockpit. */
export function Cockpit({ data, title, base, dataBase, embed, root, list }: CockpitProps) {
  const instruments = useInstruments({ data, dataBase, embed, root, list });
  const { view, setView, filters, search, moves, visible, lookup, isPending, strip, openEvent } = instruments;
  const { orientation, selection, more, index, selected, highlighted, dimmed, known } = instruments;
  const { head, marks, texts } = data;
  return (
    <>
      <Controls
        {...{ data, base, dataBase, view, setView, moves, search, strip, filters, visible, isPending }}
        asKnown={known.asKnown}
        isDown={orientation === 'vertical'}
        onSelect={openEvent}
      />
      <div className={styles.strip}>
        <PrintedFrame {...{ head, title, base, view }} />
        <Notices
          known={known.failed}
          misread={instruments.misread}
          onDismiss={() => setView(view, 'replace')}
          filters={filters.failed}
          lookup={lookup.failed}
          search={search.failed}
        />
        {view.known !== undefined && !known.failed && (
          <Suspense fallback={null}>
            <KnownBanner
              known={view.known}
              asKnown={known.asKnown}
              onUnrecorded={(events, anchor) => more.open({ events, anchor })}
              onLeave={instruments.leaveKnown}
            />
          </Suspense>
        )}
        <Strip
          ref={strip}
          {...{ head, marks, index, texts, orientation, selected, highlighted, dimmed }}
          window={moves.window}
          busy={isPending}
          label={title}
          onWindow={moves.onWindow}
          onSelect={openEvent}
          onMore={(events, anchor) => more.open({ events, anchor })}
          below={head.series && ((joint) => <BelowStrip series={head.series!} {...{ base, dataBase, joint }} />)}
          onEscape={view.selected === undefined ? undefined : selection.close}
        />
      </div>
      <Drawers {...{ instruments, base, dataBase, embed }} />
    </>
  );
}
