'use client';
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { LoadFailure } from '@/components/explore/LoadFailure';
import styles from '@/components/explore/Panel.module.css';
import { PanelEvent } from '@/components/explore/PanelEvent';
import { type NeighboursOptions, type PanelNeighbour, useNeighbours } from '@/components/explore/useNeighbours';
import { usePanelDetail } from '@/components/explore/usePanelDetail';
import { useModal } from '@/components/ui/useModal';

interface PanelProps {
  readonly dataBase: string;
  readonly event: number;
  readonly eventId: string;
  /** What is asked for the events before and after. */
  readonly around: NeighboursOptions;
  /** A sheet over the page, where the screen has no room beside the strip. */
  readonly sheet: boolean;
  /** The date of the view; absent while the record is shown as it is known today. */
  readonly known: string | undefined;
  readonly onLeaveKnown: () => void;
  /** Links leave the frame they are in. */
  readonly embed: boolean;
  /** Whether the reader opened it just now; a panel that a deep link opened leaves the focus alone. */
  readonly takesFocus: boolean;
  readonly onSelect: (event: number) => void;
  readonly onClose: () => void;
}

const TITLE_ID = '_panel-title';

/** The open drill-down: beside the strip, or a sheet on a phone. Esc closes it. */
export function Panel(props: PanelProps) {
  return props.sheet ? <PanelSheet {...props} /> : <PanelAside {...props} />;
}

function PanelAside(props: PanelProps) {
  const box = useRef<HTMLElement>(null);
  useFocusOnOpen(box, props);
  return (
    <aside
      ref={box}
      className={styles.aside}
      data-timeline="panel"
      data-event={props.eventId}
      data-print="hide"
      aria-labelledby={TITLE_ID}
      tabIndex={-1}
      onKeyDown={(key) => {
        if (key.key !== 'Escape') return;
        key.stopPropagation();
        props.onClose();
      }}
    >
      <PanelContent {...props} />
    </aside>
  );
}

function PanelSheet(props: PanelProps) {
  const box = useModal(); // traps the focus and answers Esc by itself
  useFocusOnOpen(box, { ...props, takesFocus: true });
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the sheet is one more way out; Esc and the button are the others
    <dialog
      ref={box}
      className={styles.sheet}
      data-timeline="panel"
      data-event={props.eventId}
      aria-labelledby={TITLE_ID}
      onCancel={(cancel) => {
        cancel.preventDefault();
        props.onClose();
      }}
      onClick={(click) => {
        if (click.target === box.current) props.onClose();
      }}
    >
      <div className={styles.sheetInside} tabIndex={-1}>
        <PanelContent {...props} />
      </div>
    </dialog>
  );
}

/** A newly opened or changed event is read from its beginning, by eye and by screen reader. */
function useFocusOnOpen(box: RefObject<HTMLElement | null>, { event, takesFocus }: PanelProps): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each event that is opened is begun at its top
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    (element.firstElementChild ?? element).scrollTop = 0;
    element.scrollTop = 0;
    if (takesFocus) element.focus({ preventScroll: true });
  }, [box, event, takesFocus]);
}

function PanelContent(props: PanelProps) {
  const { dataBase, event, embed, onClose } = props;
  const state = usePanelDetail(dataBase, event);
  const detail = state.is === 'ready' ? state.value : undefined;
  const away = embed ? { target: '_blank', rel: 'noreferrer' } : {};
  return (
    <>
      <div className={styles.bar}>
        {detail?.href.includes('#') === false && (
          <a className={styles.page} href={detail.href} {...away}>
            Open as a page{props.known !== undefined && ', as of today'}
          </a>
        )}
        <button type="button" className={styles.close} onClick={onClose} aria-label="Close" title="Close (Esc)">
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <div className={styles.content}>
        {state.is === 'loading' && (
          <p className={styles.quiet} id={TITLE_ID}>
            Loading the event.
          </p>
        )}
        {state.is === 'failed' && <LoadFailure failed={state} what="The event could not be loaded." id={TITLE_ID} />}
        {detail && (
          <PanelEvent detail={detail} titleId={TITLE_ID} known={props.known} onLeaveKnown={props.onLeaveKnown} />
        )}
      </div>
      <PanelSteps {...props} />
    </>
  );
}

function PanelSteps({ around, onSelect }: PanelProps) {
  const { earlier, later } = useNeighbours(around);
  return (
    <nav className={styles.steps} aria-label="Events before and after">
      <Step neighbour={earlier} onSelect={onSelect}>
        <span aria-hidden="true">← </span>Previous
      </Step>
      <Step neighbour={later} onSelect={onSelect}>
        Next<span aria-hidden="true"> →</span>
      </Step>
    </nav>
  );
}

interface StepProps {
  readonly neighbour: PanelNeighbour | undefined;
  readonly onSelect: (event: number) => void;
  readonly children: ReactNode;
}

function Step({ neighbour, onSelect, children }: StepProps) {
  if (!neighbour) return <span />;
  return (
    <button type="button" className={styles.step} onClick={() => onSelect(neighbour.event)}>
      <span className={styles.stepWord}>{children}</span>
      <span className={styles.stepTitle}>{neighbour.title}</span>
    </button>
  );
}
