'use client';
import { type RefObject, useMemo, useRef } from 'react';
import type { StripHandle } from '@/components/chart/stripProps';
import { usePlacement } from '@/components/chart/usePlacement';
import { useDeepLink } from '@/components/explore/useDeepLink';
import { useEventNumbers } from '@/components/explore/useEventNumbers';
import { useExplorerLinks } from '@/components/explore/useExplorerLinks';
import { useFilters } from '@/components/explore/useFilters';
import { useKnown } from '@/components/explore/useKnown';
import { useKnownIndex } from '@/components/explore/useKnownIndex';
import { useListSync, usePointedEntry } from '@/components/explore/useListSync';
import { NARROW, useMedia, WIDE } from '@/components/explore/useMedia';
import { useMore } from '@/components/explore/useMore';
import { useMoves } from '@/components/explore/useMoves';
import { usePrintedSources } from '@/components/explore/usePrintedSources';
import { useSearch } from '@/components/explore/useSearch';
import { useSelection } from '@/components/explore/useSelection';
import type { StripData } from '@/components/explore/useStripData';
import { useTermMarks } from '@/components/explore/useTermMarks';
import { useView } from '@/components/explore/useView';
import { useVisible } from '@/components/explore/useVisible';
import type { Orientation } from '@/lib/layout/stripIndex';

interface InstrumentsSetting {
  readonly data: StripData;
  readonly dataBase: string;
  readonly embed: boolean;
  readonly root: RefObject<HTMLElement | null>;
  readonly list: RefObject<HTMLDivElement | null>;
}

export type Instruments = ReturnType<typeof useInstruments>;

/** What the view shows and what is worked out for it. Every part reads one view state, and the address is its only home. */
function useShown({ data, dataBase }: InstrumentsSetting) {
  const { head, marks, texts } = data;
  const { view, misread, setView } = useView(head);
  const orientation: Orientation = useMedia(NARROW) ? 'vertical' : 'horizontal';
  const filters = useFilters(dataBase, data, view);
  const known = useKnown(`${dataBase}known.json?${head.edition}`, view.known);
  const { subset } = filters.filtered;
  const placed = usePlacement({ head, marks, subset, orientation });
  const index = useKnownIndex(placed.index, subset, known.asKnown);
  const search = useSearch(dataBase, data, view.query, known.asKnown);
  const moves = useMoves(data, view, setView);
  const visible = useVisible(marks, moves.window, filters.filtered, search.mask, known.asKnown);
  const lookup = useEventNumbers(dataBase, head, texts, view.selected);
  const selected = view.selected === undefined ? undefined : lookup.numbers.get(view.selected);
  const dimmed = useMemo(() => search.mask && ((event: number) => search.mask![event] === 0), [search.mask]);
  const isPending = placed.isBusy || filters.pending || known.pending || search.is === 'loading';
  return {
    ...{ data, view, misread, setView, orientation, filters, known, index, search, moves, visible },
    ...{ lookup, selected, dimmed, isPending },
  } as const;
}

/** Joins the instruments of the explorer to one view: what is shown, what can be opened, and the page's own list and links. */
export function useInstruments(setting: InstrumentsSetting) {
  const { data, dataBase, embed, root, list } = setting;
  const { head, texts } = data;
  const shown = useShown(setting);
  const { view, index, search, moves, visible, lookup, selected } = shown;
  const strip = useRef<StripHandle>(null);
  const more = useMore();
  const isWide = useMedia(WIDE);
  const selection = useSelection(root, strip, view, selected, moves);
  const around = { index, texts, event: selected, list, lookup };
  const highlighted = usePointedEntry(list, lookup.numbers);

  useDeepLink(root, view, selected, moves);
  useListSync(list, { shows: visible.shows, numbers: lookup.numbers, known: lookup.known, selected: view.selected });
  useTermMarks(list, search.terms, visible);
  usePrintedSources(list, dataBase, head.isLarge);
  const openEvent = (event: number) => {
    more.close();
    const id = texts.text(event)?.id;
    if (id) selection.open(id, event);
  };
  useExplorerLinks(root, {
    selectId: (id) => {
      const event = lookup.numbers.get(id);
      if (event === undefined && !head.isLarge) return false; // withdrawn, or of another record
      selection.open(id, event);
      return true;
    },
    goToRange: (from, to) => moves.goToRange(from, to, { closes: !isWide }),
    embed,
  });
  const leaveKnown = () => {
    const { known: _, ...today } = view;
    shown.setView(today, 'push');
  };
  return { ...shown, leaveKnown, strip, more, isWide, selection, around, highlighted, openEvent } as const;
}
