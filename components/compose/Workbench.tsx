'use client';
import { useCallback, useMemo, useState } from 'react';
import { type Desk, DeskContext, type SeriesHead } from '@/components/compose/deskContext';
import { EventsStep } from '@/components/compose/EventsStep';
import { FrameStep } from '@/components/compose/FrameStep';
import { OpenDraft } from '@/components/compose/OpenDraft';
import type { ComposedRecord, Opened } from '@/components/compose/openDraft';
import { SharePanel } from '@/components/compose/SharePanel';
import { TasksStep } from '@/components/compose/TasksStep';
import { useDraft } from '@/components/compose/useDraft';
import { useFacts } from '@/components/compose/useFacts';
import { useKeeping } from '@/components/compose/useKeeping';
import { useShare } from '@/components/compose/useShare';
import type { StripData } from '@/components/explore/useStripData';
import type { DraftProblem } from '@/lib/segment/composeProblems';

interface WorkbenchProps extends ComposedRecord {
  /** Address of the timeline. */
  readonly base: string;
  readonly series: readonly SeriesHead[];
  readonly data: StripData;
  readonly opened: Opened;
}

/** What is wrong where somebody has been, or everywhere once somebody has tried to share. */
function useTold(problems: readonly DraftProblem[]) {
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [hasTried, setTried] = useState(false);
  const touch = useCallback(
    (at: string) => setTouched((before) => (before.has(at) ? before : new Set([...before, at]))),
    [],
  );
  const problemAt = useCallback(
    (at: string) => (hasTried || touched.has(at) ? problems.find((problem) => problem.at === at)?.says : undefined),
    [problems, touched, hasTried],
  );
  return { touch, problemAt, tell: useCallback(() => setTried(true), []) };
}

const PARTS = [
  ['_events.title', 'Events'],
  ['_frame.title', 'Frame'],
  ['_tasks.title', 'Tasks'],
  ['_share', 'Share'],
] as const;

/** Ways to the parts, where they do not stand side by side. */
const Ways = () => (
  <nav className="compose-parts" aria-label="Parts of this page">
    {PARTS.map(([id, name]) => (
      <a key={id} href={`#${id}`}>
        {name}
      </a>
    ))}
  </nav>
);

/** The three steps and what can be done with the lesson, around one draft. */
export function Workbench({ base, dataBase, timeline, series, data, opened }: WorkbenchProps) {
  const desk = useDraft(opened.draft);
  const { draft } = desk;
  const { selected } = opened;
  const { facts, isReady, hasFailed, retry } = useFacts(dataBase, draft.scope.events, opened.events);
  const sharing = useShare(draft, isReady ? facts : undefined, base, dataBase);
  const keeping = useKeeping(draft, opened.isKept, desk.canUndo);
  const { touch, problemAt, tell } = useTold(sharing.problems);
  const [said, say] = useState('');
  const [notes, setNotes] = useState(opened.said);
  const clearNotes = useCallback(() => setNotes([]), []);
  const value = useMemo<Desk>(
    () => ({ ...desk, data, dataBase, facts, series, selected, problemAt, touch, say }),
    [desk, data, dataBase, facts, series, selected, problemAt, touch],
  );
  return (
    <DeskContext value={value}>
      <div className="compose-bench" data-compose="ready">
        <div className="compose-steplist">
          <Ways />
          {notes.map((words) => (
            <p className="compose-note" key={words}>
              {words}
            </p>
          ))}
          {hasFailed && (
            <p className="compose-note" role="alert">
              What the record says of these events could not be loaded.{' '}
              <button type="button" className="compose-quiet" onClick={retry}>
                Try again
              </button>
            </p>
          )}
          <OpenDraft timeline={timeline} isKept={keeping.isKept} onOpened={clearNotes} />
          <EventsStep />
          <FrameStep />
          <TasksStep />
        </div>
        <SharePanel sharing={sharing} keeping={keeping} onTry={tell} />
        <p className="compose-unseen" role="status">
          {said}
        </p>
      </div>
    </DeskContext>
  );
}
