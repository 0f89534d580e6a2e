'use client';
import { type RefObject, useMemo, useRef } from 'react';
import type { StripHandle } from '@/components/chart/stripProps';
import { CountLine } from '@/components/explore/CountLine';
import { FilterMenu } from '@/components/explore/FilterMenu';
import { GoToDate } from '@/components/explore/GoToDate';
import { KeyboardHelp } from '@/components/explore/KeyboardHelp';
import { KindChips } from '@/components/explore/KindChips';
import { SearchBox } from '@/components/explore/SearchBox';
import { ShareLink } from '@/components/explore/ShareLink';
import { Toolbar } from '@/components/explore/Toolbar';
import { useExplorerKeys } from '@/components/explore/useExplorerKeys';
import type { FilterState } from '@/components/explore/useFilters';
import type { Moves } from '@/components/explore/useMoves';
import { prepareSearch, type SearchState } from '@/components/explore/useSearch';
import type { StripData } from '@/components/explore/useStripData';
import type { SetView } from '@/components/explore/useViewState';
import type { Visible } from '@/components/explore/useVisible';
import { boundedRange } from '@/lib/query/boundedRange';
import { countChoices, toggleId } from '@/lib/query/facets';
import type { TypedRange } from '@/lib/query/typedQuery';
import type { ViewState } from '@/lib/view/viewState';

interface ControlsProps {
  readonly data: StripData;
  readonly base: string;
  readonly dataBase: string;
  readonly view: ViewState;
  readonly setView: SetView;
  readonly moves: Moves;
  readonly search: SearchState;
  readonly filters: FilterState;
  readonly visible: Visible;
  /** Filters or a search are being worked out. */
  readonly isPending: boolean;
  readonly strip: RefObject<StripHandle | null>;
  readonly root: RefObject<HTMLElement | null>;
  readonly onSelect: (event: number) => void;
}

/** The toolbar with each control joined to the view it changes. */
export function Controls(props: ControlsProps) {
  const { data, base, dataBase, view, setView, moves, search, filters, visible, strip, root } = props;
  const { head, texts } = data;
  const input = useRef<HTMLInputElement>(null);
  const help = useRef<HTMLDialogElement>(null);
  useExplorerKeys(root, { search: input, help });
  const { facets, filtered } = filters;
  const counts = useMemo(() => countChoices(facets, filtered, search.mask), [facets, filtered, search.mask]);
  const goTo = (range: Pick<TypedRange, 'from' | 'to'>) => {
    const { from, to } = boundedRange(range, head.domain);
    moves.goToRange(from, to);
  };
  const showAll = () => moves.showAll(visible.passes);
  return (
    <>
      <Toolbar
        chips={
          <KindChips
            kinds={head.kinds}
            chosen={view.kinds}
            counts={counts.kinds}
            onToggle={(kind) => setView({ ...view, kinds: toggleId(view.kinds, kind) }, 'push')}
          />
        }
        count={
          <CountLine
            counts={visible}
            pending={props.isPending}
            onShowAll={showAll}
            onClear={() => setView({ ...view, kinds: [], lanes: [], threads: [], places: [], query: '' }, 'push')}
          />
        }
        search={
          <SearchBox
            {...{ base, input, search, texts }}
            threads={head.threads}
            query={view.query}
            matching={visible.matching}
            total={head.count}
            onPrepare={() => prepareSearch(dataBase)}
            // The first letters make an entry in the history, the next ones change it: back leaves the search at once.
            onQuery={(query) => setView({ ...view, query }, view.query === '' ? 'push' : 'replace')}
            onGoToRange={() => search.typed.range && goTo(search.typed.range)}
            onShowAll={showAll}
            onSelect={props.onSelect}
          />
        }
        filter={
          <FilterMenu
            head={head}
            filters={view}
            counts={counts}
            narrowed={visible.narrowed}
            onPrepare={filters.prepare}
            onFilters={({ kinds, lanes, threads, places }) =>
              setView({ ...view, kinds, lanes, threads, places }, 'push')
            }
          />
        }
        goTo={<GoToDate onGo={goTo} />}
        share={<ShareLink base={base} />}
        onZoom={(factor) => strip.current?.zoomBy(factor)}
        onFit={() => strip.current?.fit()}
        onHelp={() => help.current?.showModal()}
      />
      <KeyboardHelp dialog={help} />
    </>
  );
}
