'use client';
import { type RefObject, useMemo, useRef } from 'react';
import type { StripHandle } from '@/components/chart/stripProps';
import { CountLine } from '@/components/explore/CountLine';
import { Download } from '@/components/explore/Download';
import { FilterMenu } from '@/components/explore/FilterMenu';
import { GoToDate } from '@/components/explore/GoToDate';
import { KindChips } from '@/components/explore/KindChips';
import { KnownMenu } from '@/components/explore/KnownMenu';
import { SearchBox } from '@/components/explore/SearchBox';
import { ShareLink } from '@/components/explore/ShareLink';
import { Toolbar } from '@/components/explore/Toolbar';
import type { FilterState } from '@/components/explore/useFilters';
import { useKeyHelp } from '@/components/explore/useKeyHelp';
import type { Moves } from '@/components/explore/useMoves';
import { prepareSearch, type SearchState } from '@/components/explore/useSearch';
import type { StripData } from '@/components/explore/useStripData';
import type { SetView } from '@/components/explore/useViewState';
import type { Visible } from '@/components/explore/useVisible';
import type { AsKnown } from '@/lib/query/asKnown';
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
  /** What was public on the date of the view. */
  readonly asKnown: AsKnown | undefined;
  /** The axis runs down the page. */
  readonly isDown: boolean;
  readonly onSelect: (event: number) => void;
}

const isInRecord = ({ from, to }: TypedRange, domain: readonly [number, number]): boolean =>
  from < domain[1] && to > domain[0];

/** The box for words and dates, joined to the view: what is typed is looked up, and what is chosen is gone to. */
function Search(props: ControlsProps & { readonly input: RefObject<HTMLInputElement | null> }) {
  const { data, base, dataBase, view, setView, moves, search, visible, asKnown, input, onSelect } = props;
  const { head, texts } = data;
  const { range } = search.typed;
  const destination = range && isInRecord(range, head.domain) ? range : undefined;
  const goTo = (typed: TypedRange) => {
    const { from, to } = boundedRange(typed, head.domain);
    moves.goToRange(from, to);
  };
  return (
    <SearchBox
      {...{ base, input, search, destination, texts, onSelect }}
      threads={head.threads}
      query={view.query}
      matching={visible.matching}
      total={visible.total}
      isDated={asKnown !== undefined}
      onPrepare={() => prepareSearch(dataBase)}
      // The first letters make an entry in the history, the next ones change it: back leaves the search at once.
      onQuery={(query) => setView({ ...view, query }, view.query === '' ? 'push' : 'replace')}
      onGoToRange={() => destination && goTo(destination)}
      onShowAll={() => moves.showAll(visible.passes)}
    />
  );
}

/** The toolbar with each control joined to the view it changes. */
export function Controls(props: ControlsProps) {
  const { data, base, dataBase, view, setView, moves, search, filters, visible, strip, asKnown } = props;
  const { head, marks } = data;
  const input = useRef<HTMLInputElement>(null);
  const help = useKeyHelp(input, props.isDown);
  const { facets, filtered } = filters;
  const found = search.mask ?? asKnown?.mask;
  const counts = useMemo(() => countChoices(facets, filtered, found), [facets, filtered, found]);
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
            onShowAll={() => moves.showAll(visible.passes)}
            onClear={() => setView({ ...view, kinds: [], lanes: [], threads: [], places: [], query: '' }, 'push')}
          />
        }
        search={<Search {...props} input={input} />}
        filter={
          <FilterMenu
            head={head}
            filters={view}
            counts={counts}
            narrowed={visible.narrowed || asKnown !== undefined}
            onPrepare={filters.prepare}
            onFilters={({ kinds, lanes, threads, places }) =>
              setView({ ...view, kinds, lanes, threads, places }, 'push')
            }
          />
        }
        goTo={<GoToDate marks={marks} onGo={({ from, to }) => moves.goToRange(from, to)} />}
        known={
          <KnownMenu
            file={`${dataBase}known.json?${head.edition}`}
            known={view.known}
            onKnown={(known, mode) => setView({ ...view, known }, mode)}
          />
        }
        share={<ShareLink base={base} />}
        download={<Download dataBase={dataBase} total={head.count} />}
        onZoom={(factor) => strip.current?.zoomBy(factor)}
        onFit={() => strip.current?.fit()}
        onHelp={help.open}
      />
      {help.dialog}
    </>
  );
}
