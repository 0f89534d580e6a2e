'use client';
import { useState } from 'react';
import { Checks } from '@/components/trend/Checks';
import controls from '@/components/trend/Controls.module.css';
import { Select } from '@/components/trend/Select';
import styles from '@/components/trend/Trend.module.css';
import { TrendPicture } from '@/components/trend/TrendPicture';
import { type ViewProps, withChoice } from '@/components/trend/viewProps';
import { countInWords } from '@/lib/base/countInWords';
import { type AlignedLine, alignEvents } from '@/lib/trend/alignEvents';
import { BIN_WORDS, binAround } from '@/lib/trend/periods';
import { offsetWords, placeAligned } from '@/lib/trend/placeAligned';
import type { RowEvent } from '@/lib/trend/placeEvents';
import { shownValue, unitWords } from '@/lib/trend/summary';
import type { TrendLine } from '@/lib/trend/trendLine';
import { AROUND, MOST_ALIGNED } from '@/lib/view/trendView';

interface AlignedViewProps extends ViewProps {
  readonly events: readonly RowEvent[];
}

const WIDTH_PX = 620;
/** More events than these are chosen by filters first. */
const MOST_OFFERED = 120;

/** What the first line did before and after chosen events, laid over each other. Made when it is opened. */
export function AlignedView(props: AlignedViewProps) {
  const { result, view } = props;
  const hasChosen = view.choice.aligned.length > 0;
  const [isOpen, setOpen] = useState(hasChosen);
  const tone = result.lines.findIndex(({ kind }) => kind !== 'estimates');
  const line = result.lines[tone];
  if (!line) return null;
  return (
    <details
      className={styles.part}
      open={hasChosen || undefined}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      data-trend="aligned"
    >
      <summary>Before and after events</summary>
      {(isOpen || hasChosen) && <Aligned {...props} line={line} tone={tone} />}
    </details>
  );
}

interface AlignedProps extends AlignedViewProps {
  readonly line: TrendLine;
  /** Number of the line. */
  readonly tone: number;
}

function Aligned(props: AlignedProps) {
  const { data, view, result, events, line, tone } = props;
  const { aligned: chosen, around } = view.choice;
  const { one, many } = BIN_WORDS[result.bin];
  const named = events.filter(({ id }) => id !== '');
  const held = named.filter(({ from, to }) => binAround(from, to, result.bin) !== undefined);
  const offered = held.slice(0, MOST_OFFERED);
  const picked = offered.filter(({ id }) => chosen.includes(id));
  const aligned = alignEvents(line, picked, around, result.bin);
  return (
    <>
      <p className={styles.aside}>
        {line.title}, {many} before and after each chosen event, laid over each other. What follows an event need not
        follow from it.
      </p>
      {held.length < named.length && (
        <p className={styles.aside}>
          {named.length - held.length} of {named.length} events last longer than one {one} or have no exact date, and
          have no before and after by {many}.
        </p>
      )}
      <AlignedChoices {...props} offered={offered} />
      {aligned.traces.length > 0 && (
        <>
          <div className={styles.aligned}>
            <TrendPicture
              drawing={placeAligned({
                aligned,
                tone,
                bin: result.bin,
                scale: result.scale,
                unit: unitWords(line, result.bin),
                widthPx: WIDTH_PX,
              })}
              name="aligned"
              label={`${line.title} around ${aligned.traces.length} events: a picture of the table below`}
            />
          </div>
          <p className={styles.aside}>Thin: each event. Thick: their median. {alignedCount(aligned, one, many)}</p>
          <AlignedTable aligned={aligned} many={many} />
        </>
      )}
      {aligned.left.length > 0 && (
        <p className={styles.aside}>
          Left out: {aligned.left.map((event) => data.events.title[event]).join(', ')}. No single {one} holds{' '}
          {aligned.left.length === 1 ? 'it' : 'each of them'} with a whole value.
        </p>
      )}
    </>
  );
}

/** How far either side, and of which events. */
function AlignedChoices({ view, result, onView, offered }: AlignedProps & { readonly offered: readonly RowEvent[] }) {
  const { aligned: chosen, around } = view.choice;
  const { one, many } = BIN_WORDS[result.bin];
  const setChosen = (ids: readonly string[]) => onView(withChoice(view, { aligned: ids.slice(0, MOST_ALIGNED) }));
  return (
    <>
      <div className={controls.controls}>
        <Select
          label="Either side"
          value={String(around)}
          options={Array.from(
            { length: AROUND.most },
            (_, index) => [String(index + 1), `${index + 1} ${index === 0 ? one : many}`] as const,
          )}
          onValue={(k) => onView(withChoice(view, { around: Number(k) }))}
        />
        <button type="button" className={controls.button} onClick={() => setChosen(offered.map(({ id }) => id))}>
          Choose {offered.length > MOST_ALIGNED ? `the first ${MOST_ALIGNED}` : `all ${offered.length}`}
        </button>
        {chosen.length > 0 && (
          <button type="button" className={controls.button} onClick={() => setChosen([])}>
            Choose none
          </button>
        )}
      </div>
      <div className={styles.offers}>
        <Checks
          title="Events under the chart"
          choices={offered.map(({ id, title, date }) => ({ id, title: `${date}: ${title}` }))}
          chosen={chosen}
          isFull={chosen.length >= MOST_ALIGNED}
          onToggle={(id) => setChosen(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id])}
        />
      </div>
    </>
  );
}

/** Events of one period have the same line: what counts is how many different ones there are. */
function alignedCount({ traces, periods }: AlignedLine, one: string, many: string): string {
  const events = countInWords(traces.length, 'event');
  return periods === traces.length
    ? `${events}, each in a ${one} of its own.`
    : `${events} in ${periods} different ${periods === 1 ? one : many}: those of one ${one} have the same line, and each counts in the median.`;
}

function AlignedTable({ aligned, many }: { readonly aligned: AlignedLine; readonly many: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen it scrolls sideways, and a keyboard must be able to do that
    <section className={styles.scroll} tabIndex={0} aria-label="Before and after, as a table">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{many}</th>
            <th scope="col">median</th>
            <th scope="col">n</th>
          </tr>
        </thead>
        <tbody>
          {aligned.median.map((value, index) => (
            <tr key={offsetWords(index - aligned.around)}>
              <th scope="row">{offsetWords(index - aligned.around)}</th>
              <td>{value === undefined ? '' : shownValue(value)}</td>
              <td>{aligned.n[index]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
