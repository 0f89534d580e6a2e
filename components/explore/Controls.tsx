'use client';
import { lazy, type RefObject, Suspense, useMemo, useRef, useState } from 'react';
import type { StripHandle } from '@/components/chart/stripProps';
import { CountLine } from '@/components/explore/CountLine';
import { Download } from '@/components/explore/Download';
import { FilterMenu } from '@/components/explore/FilterMenu';
import { GoToDate } from '@/components/explore/GoToDate';
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

const KeyboardHelp = lazy(async () => ({
  default: (await import('@/components/explore/KeyboardHelp')).KeyboardHelp,
}));

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
  /** The axis runs down the page. */
  readonly isDown: boolean;
  readonly onSelect: (event: number) => void;
}

const isInRecord = ({ from, to }: TypedRange, domain: readonly [number, number]): boolean =>
  from < domain[1] && to > domain[0];

/** The toolbar with each control joined to the view it changes. */
export function Controls(props: ControlsProps) {
  const { data, base, dataBase, view, setView, moves, search, filters, visible, strip } = props;
  const { head, marks, texts } = data;
  const input = useRef<HTMLInputElement>(null);
  const [helps, setHelps] = useState(false);
  const [singleKeys, onSingleKeys] = useExplorerKeys({ search: input, onHelp: () => setHelps(true) });
  const { facets, filtered } = filters;
  const counts = useMemo(() => countChoices(facets, filtered, search.mask), [facets, filtered, search.mask]);
  const { range } = search.typed;
  const destination = range && isInRecord(range, head.domain) ? range : undefined;
  const goTo = (typed: TypedRange) => {
    const { from, to } = boundedRange(typed, head.domain);
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
            {...{ base, input, search, destination, texts }}
            threads={head.threads}
            query={view.query}
            matching={visible.matching}
            total={head.count}
            onPrepare={() => prepareSearch(dataBase)}
            // The first letters make an entry in the history, the next ones change it: back leaves the search at once.
            onQuery={(query) => setView({ ...view, query }, view.query === '' ? 'push' : 'replace')}
            onGoToRange={() => destination && goTo(destination)}
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
        goTo={<GoToDate marks={marks} onGo={({ from, to }) => moves.goToRange(from, to)} />}
        share={<ShareLink base={base} />}
        download={<Download dataBase={dataBase} total={head.count} />}
        onZoom={(factor) => strip.current?.zoomBy(factor)}
        onFit={() => strip.current?.fit()}
        onHelp={() => setHelps(true)}
      />
      {helps && (
        <Suspense fallback={null}>
          <KeyboardHelp isDown={props.isDown} {...{ singleKeys, onSingleKeys }} onClose={() => setHelps(false)} />
        </Suspense>
      )}
    </>
  );
}
