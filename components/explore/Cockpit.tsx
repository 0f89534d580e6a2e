'use client';
import { lazy, type RefObject, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import { Strip } from '@/components/chart/Strip';
import type { StripHandle } from '@/components/chart/stripProps';
import { usePlacement } from '@/components/chart/usePlacement';
import { BelowStrip } from '@/components/explore/BelowStrip';
import { Controls } from '@/components/explore/Controls';
import styles from '@/components/explore/Explorer.module.css';
import { LoadFailure } from '@/components/explore/LoadFailure';
import type { MoreEvents } from '@/components/explore/MoreList';
import { PrintedFrame } from '@/components/explore/PrintedFrame';
import { useDeepLink } from '@/components/explore/useDeepLink';
import { useEventNumbers } from '@/components/explore/useEventNumbers';
import { useExplorerLinks } from '@/components/explore/useExplorerLinks';
import { useFilters } from '@/components/explore/useFilters';
import { useListSync, usePointedEntry } from '@/components/explore/useListSync';
import { NARROW, useMedia, WIDE } from '@/components/explore/useMedia';
import { useMoves } from '@/components/explore/useMoves';
import { useNeighbours } from '@/components/explore/useNeighbours';
import { usePrintedSources } from '@/components/explore/usePrintedSources';
import { useSearch } from '@/components/explore/useSearch';
import { useSelection } from '@/components/explore/useSelection';
import type { StripData } from '@/components/explore/useStripData';
import { useTermMarks } from '@/components/explore/useTermMarks';
import { useViewState } from '@/components/explore/useViewState';
import { useVisible } from '@/components/explore/useVisible';

// What only some visits need comes when it is needed: the strip is there sooner for all.
const LiveList = lazy(async () => ({ default: (await import('@/components/explore/LiveList')).LiveList }));
const MoreList = lazy(async () => ({ default: (await import('@/components/explore/MoreList')).MoreList }));
const Panel = lazy(async () => ({ default: (await import('@/components/explore/Panel')).Panel }));

interface CockpitProps {
  readonly data: StripData;
  readonly title: string;
  readonly base: string;
  readonly dataBase: string;
  readonly embed: boolean;
  readonly root: RefObject<HTMLElement | null>;
  readonly list: RefObject<HTMLDivElement | null>;
}

/**
 * The explorer once its data is here: the one place that holds all instruments, as a cockpit does, and joins each to the view.
 * Every part reads one view state and the address is its only home.
 */
export function Cockpit({ data, title, base, dataBase, embed, root, list }: CockpitProps) {
  const { head, marks, texts } = data;
  const [view, setView] = useViewState();
  const strip = useRef<StripHandle>(null);
  const [more, setMore] = useState<MoreEvents>();
  const isWide = useMedia(WIDE);
  const orientation = useMedia(NARROW) ? 'vertical' : 'horizontal';

  const filters = useFilters(dataBase, data, view);
  const { index, isBusy } = usePlacement({ head, marks, subset: filters.filtered.subset, orientation });
  const search = useSearch(dataBase, data, view.query);
  const moves = useMoves(data, view, setView);
  const visible = useVisible(marks, moves.window, filters.filtered, search.mask);
  const { numbers, known, ...lookup } = useEventNumbers(dataBase, head, texts, view.selected);
  const selected = view.selected === undefined ? undefined : numbers.get(view.selected);
  const selection = useSelection(root, strip, view, selected, moves);
  const neighbours = useNeighbours({ index, texts, event: selected, list, lookup: { numbers, known } });
  const highlighted = usePointedEntry(list, numbers);

  useDeepLink(root, view, selected, moves);
  useListSync(list, { shows: visible.shows, numbers, known, selected: view.selected });
  useTermMarks(list, search.terms, visible);
  usePrintedSources(list, dataBase, head.isLarge);
  const openEvent = (event: number) => {
    setMore(undefined);
    const id = texts.text(event)?.id;
    if (id) selection.open(id, event);
  };
  useExplorerLinks(root, {
    selectId: (id) => {
      const event = numbers.get(id);
      if (event === undefined && !head.isLarge) return false; // withdrawn, or of another record
      selection.open(id, event);
      return true;
    },
    goToRange: (from, to) => moves.goToRange(from, to, { closes: !isWide }),
    embed,
  });
  const dimmed = useMemo(() => search.mask && ((event: number) => search.mask![event] === 0), [search.mask]);
  const closeMore = useCallback(() => setMore(undefined), []);
  const isPending = isBusy || filters.pending || search.is === 'loading';

  return (
    <>
      <Controls
        {...{ data, base, dataBase, view, setView, moves, search, strip, root }}
        filters={filters}
        visible={visible}
        isPending={isPending}
        onSelect={openEvent}
      />
      <div className={styles.strip}>
        <PrintedFrame {...{ head, title, base, view }} />
        {filters.failed && (
          <LoadFailure failed={filters.failed} what="The filters by thread and place could not be loaded.">
            Events of all threads and places are shown.
          </LoadFailure>
        )}
        {lookup.failed && (
          <LoadFailure failed={lookup.failed} what="The event of this address could not be looked up." />
        )}
        <Strip
          ref={strip}
          {...{ head, marks, index, texts, orientation, selected, highlighted, dimmed }}
          window={moves.window}
          busy={isPending}
          label={title}
          onWindow={moves.onWindow}
          onSelect={openEvent}
          onMore={(events, anchor) => setMore({ events, anchor })}
          below={head.series && ((joint) => <BelowStrip series={head.series!} {...{ base, dataBase, joint }} />)}
          onEscape={view.selected === undefined ? undefined : selection.close}
        />
      </div>
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
            {...{ dataBase, embed }}
            {...neighbours}
            event={selected}
            eventId={view.selected}
            sheet={!isWide}
            takesFocus={selection.wasOpened()}
            onSelect={openEvent}
            onClose={selection.close}
          />
        )}
        {more && <MoreList {...more} {...{ head, marks, texts }} onSelect={openEvent} onClose={closeMore} />}
      </Suspense>
    </>
  );
}
