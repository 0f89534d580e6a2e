'use client';
import { useMemo } from 'react';
import controls from '@/components/trend/Controls.module.css';
import { Select } from '@/components/trend/Select';
import { TurnCards } from '@/components/trend/TurnCards';
import { TurnMethods, TurnPower } from '@/components/trend/TurnMethods';
import styles from '@/components/trend/Turns.module.css';
import { TURNS_ID } from '@/components/trend/VerdictLine';
import { type TurnPanelProps, withChoice } from '@/components/trend/viewProps';
import { largestChanges } from '@/lib/trend/largestChanges';
import { lineNames } from '@/lib/trend/lineNames';
import { binWords } from '@/lib/trend/periods';
import { shownValue } from '@/lib/trend/summary';
import { methodsHref } from '@/lib/trend/trendData';
import type { TrendLine } from '@/lib/trend/trendLine';
import { isTestable } from '@/lib/trend/turnSeries';
import { verdictWords } from '@/lib/trend/turnWords';

/** Where a line turns, how sure that is, and what lies near, in order of time. */
export function TurnPanel(props: TurnPanelProps) {
  const { view, result, onView, line, series } = props;
  const testable = result.lines.filter(isTestable);
  const names = lineNames(testable.map(({ title }) => title)).own;
  return (
    <aside className={styles.panel} aria-labelledby={TURNS_ID} data-trend="turns">
      <h2 id={TURNS_ID}>Where the line turns</h2>
      {testable.length > 1 ? (
        <Select
          label="Line"
          value={line.name}
          options={testable.map(({ name }, at) => [name, names[at]!] as const)}
          onValue={(turns) => onView(withChoice(view, { turns }))}
        />
      ) : (
        <p className={styles.aside}>{line.title}</p>
      )}
      {view.choice.picked !== undefined && (
        <p className={styles.warning}>The window was chosen after seeing the data: its p values are too hopeful.</p>
      )}
      {view.choice.transform === 'rolling' && (
        <p className={styles.aside}>
          The values themselves are tested, not their rolling mean: neighbouring means share most of their values, so
          that mere chance would seem to turn.
        </p>
      )}
      <Run {...props} />
      <LargestChanges line={line} bin={result.bin} tested={series.bins} />
      {series.leftOut > 0 && (
        <p className={styles.aside}>
          {series.leftOut} {series.leftOut === 1 ? 'point is' : 'points are'} in no test: not whole, or outside of the
          window.
        </p>
      )}
    </aside>
  );
}

function Run(props: TurnPanelProps) {
  const { turns, stop, again } = props.state;
  if (turns.is === 'running')
    return (
      <div className={styles.run}>
        <label>
          Working through the models
          <progress max={1} value={turns.share} />
        </label>
        <button type="button" className={controls.button} onClick={stop}>
          Stop
        </button>
      </div>
    );
  if (turns.is !== 'done')
    return (
      <div className={styles.run}>
        <p>{turns.is === 'stopped' ? 'Stopped: nothing was tested.' : `Nothing was tested: ${turns.why}.`}</p>
        <button type="button" className={controls.button} onClick={again}>
          Run again
        </button>
      </div>
    );
  return (
    <>
      <p role="status" className={styles.verdict}>
        {verdictWords(turns.analysis)}
      </p>
      <TurnPower analysis={turns.analysis} series={props.series} bin={props.result.bin} />
      <TurnCards {...props} analysis={turns.analysis} />
      <TurnMethods
        analysis={turns.analysis}
        series={props.series}
        bin={props.result.bin}
        href={methodsHref(props.data)}
      />
    </>
  );
}

interface LargestChangesProps {
  readonly line: TrendLine;
  readonly bin: TurnPanelProps['result']['bin'];
  /** Bins that are within the window and whole. */
  readonly tested: readonly number[];
}

/** What the eye sees first: described, not tested. */
function LargestChanges({ line, bin, tested }: LargestChangesProps) {
  const changes = useMemo(() => {
    const isTested = new Set(tested);
    return largestChanges({ points: line.points.filter(({ bin: number }) => isTested.has(number)) });
  }, [line, tested]);
  if (changes.length === 0) return null;
  return (
    <section className={styles.group}>
      <h3>Largest changes from one period to the next</h3>
      <p className={styles.aside}>Described only. A large step may be noise.</p>
      <ol className={styles.list}>
        {changes.map(({ to, change, share }) => (
          <li key={to.bin}>
            {binWords(to.bin, bin)}: {change > 0 ? '+' : '−'}
            {shownValue(Math.abs(change))}
            {share === undefined ? '' : ` (${share > 0 ? '+' : '−'}${Math.round(Math.abs(100 * share))} %)`}
          </li>
        ))}
      </ol>
    </section>
  );
}
