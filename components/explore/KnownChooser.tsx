'use client';
import { useId, useMemo } from 'react';
import { KnownField } from '@/components/explore/KnownField';
import { LoadFailure } from '@/components/explore/LoadFailure';
import styles from '@/components/explore/Toolbar.module.css';
import { loadKnownFile } from '@/components/explore/useKnown';
import { useLoaded } from '@/components/explore/useLoaded';
import type { HistoryMode } from '@/components/explore/useViewState';
import { countInWords } from '@/lib/base/countInWords';
import type { ReportStep } from '@/lib/query/asKnown';
import { asDay } from '@/lib/time/day';
import { formatDay } from '@/lib/time/formatDay';
import { knownEnd, knownWords } from '@/lib/view/knownDate';

export interface KnownChooserProps {
  /** Address of the report dates. */
  readonly file: string;
  /** The date asked about; absent while the record is shown as it is known today. */
  readonly known: string | undefined;
  readonly onKnown: (known: string, mode: HistoryMode) => void;
  readonly onDone: () => void;
}

/** The day that ends at a step. */
const dayOf = ({ end }: ReportStep): string => formatDay(asDay(end - 0.5), 'day');

const stepWords = (step: ReportStep): string =>
  `${countInWords(step.became, 'event')} became public ${knownWords(dayOf(step))}, ${countInWords(step.total, 'event')} by then`;

/** A date to type, and a slider over the days on which anything became public. */
export function KnownChooser({ file, known, onKnown, onDone }: KnownChooserProps) {
  return (
    <div className={styles.dateForm}>
      <KnownField
        known={known}
        onKnown={(read) => {
          onKnown(read, 'push');
          onDone();
        }}
      />
      <KnownSlider file={file} known={known} onKnown={onKnown} />
      <p className={styles.help}>Events that were not public by then are hidden. Nothing else moves.</p>
    </div>
  );
}

function KnownSlider({ file, known, onKnown }: Omit<KnownChooserProps, 'onDone'>) {
  const loaded = useLoaded(loadKnownFile, file);
  const reports = loaded.is === 'ready' ? loaded.value : undefined;
  const steps = useMemo(() => (reports ? reports.reportSteps(reports.file) : []), [reports]);
  const id = useId();
  if (loaded.is === 'failed') return <LoadFailure failed={loaded} what="The report dates could not be loaded." />;
  if (steps.length === 0) return null;
  const end = known === undefined ? Infinity : knownEnd(known)!;
  const at = steps.findLastIndex((step) => step.end <= end);
  const step = steps[at];
  const words = step ? stepWords(step) : `Nothing was public ${knownWords(known!)}`;
  return (
    <div>
      <label htmlFor={id}>Days on which something became public</label>
      <input
        id={id}
        className={styles.slider}
        type="range"
        min={Math.min(at, 0)} // a date before the first day stands before it, so that a key leads on to the first
        max={steps.length - 1}
        value={at}
        aria-valuetext={words}
        // The first move makes an entry in the history, the next ones change it: back leaves the dates at once.
        onChange={(event) =>
          onKnown(dayOf(steps[Number(event.target.value)]!), known === undefined ? 'push' : 'replace')
        }
      />
      <p className={styles.help}>{words}.</p>
    </div>
  );
}
