'use client';
import { useState } from 'react';
import { fieldId, useDesk } from '@/components/compose/deskContext';
import { Keep } from '@/components/compose/Keep';
import { PlanLine } from '@/components/compose/PlanLine';
import { printSheet } from '@/components/compose/printSheet';
import { QrLink } from '@/components/compose/QrLink';
import type { Keeping } from '@/components/compose/useKeeping';
import type { Sharing } from '@/components/compose/useShare';
import { HandOut } from '@/components/segment/HandOut';
import { saveFile } from '@/components/ui/saveFile';
import { slugOf } from '@/lib/segment/composeSlug';
import { draftFile } from '@/lib/segment/draftFile';

interface SharePanelProps {
  readonly sharing: Sharing;
  readonly keeping: Keeping;
  /** Shows what is wrong at every field, and goes to the first. */
  readonly onTry: () => void;
}

/** What can be done with the lesson as it stands. */
export function SharePanel({ sharing, keeping, onTry }: SharePanelProps) {
  const { undo, redo, canUndo, canRedo, draft } = useDesk();
  return (
    <aside className="compose-share" aria-labelledby="_share">
      <h2 id="_share" tabIndex={-1}>
        Share
      </h2>
      <p className="compose-buttons">
        <button type="button" className="compose-button" disabled={!canUndo} onClick={undo}>
          Undo
        </button>
        <button type="button" className="compose-button" disabled={!canRedo} onClick={redo}>
          Redo
        </button>
      </p>
      <PlanLine draft={draft} plan={sharing.shared?.plan} />
      <Problems {...sharing} onTry={onTry} />
      <Links {...sharing} onTry={onTry} />
      <Keep keeping={keeping} />
    </aside>
  );
}

function Problems({ problems, onTry }: Pick<Sharing, 'problems'> & Pick<SharePanelProps, 'onTry'>) {
  if (problems.length === 0) return null;
  return (
    <div className="compose-todo">
      <p>
        {problems.length === 1
          ? 'One thing is missing before it can be shared:'
          : `${problems.length} things are missing before it can be shared:`}
      </p>
      <ul>
        {problems.slice(0, 5).map(({ at, says }) => (
          <li key={`${at} ${says}`}>
            <a
              href={`#${fieldId(at)}`}
              onClick={(event) => {
                event.preventDefault();
                onTry();
                goTo(at);
              }}
            >
              {says}
            </a>
          </li>
        ))}
        {problems.length > 5 && <li className="compose-aside">and {problems.length - 5} more</li>}
      </ul>
    </div>
  );
}

/** Brings a field into sight, whatever it is folded into, with the focus on it. */
function goTo(at: string): void {
  const parts = at.split('.');
  const found = parts
    .map((_, cut) => document.getElementById(fieldId(parts.slice(0, parts.length - cut).join('.'))))
    .find((element) => element !== null);
  for (let folded = found?.closest('details'); folded; folded = folded.parentElement?.closest('details'))
    folded.open = true;
  found?.focus();
}

function Links({ problems, shared, hasFailed, onTry }: Sharing & Pick<SharePanelProps, 'onTry'>) {
  const { draft } = useDesk();
  const [told, setTold] = useState<{ readonly of: unknown; readonly words: string }>();
  const setSaid = (words: string) => setTold({ of: draft, words });
  const said = told?.of === draft ? told.words : ''; // of another draft it is no longer true
  const [refused, setRefused] = useState<string>();
  const isReady = shared !== undefined;
  const missing = (): boolean => {
    if (isReady) return false;
    setSaid(
      problems.length > 0
        ? 'Something is missing first: it is listed above.'
        : 'The links are being made: press again.',
    );
    onTry();
    if (problems[0]) goTo(problems[0].at);
    return true;
  };
  const copy = async (link: 'pupils' | 'teacher') => {
    if (missing() || !shared) return;
    try {
      await navigator.clipboard.writeText(shared[link]);
      setRefused(undefined);
      setSaid(link === 'pupils' ? 'The link for pupils is copied.' : 'The teacher’s link is copied. It holds the key.');
    } catch {
      setRefused(shared[link]);
      setSaid('This browser does not let the page copy: the link stands below.');
    }
  };
  const print = async () => {
    if (missing() || !shared) return;
    setSaid(
      (await printSheet(shared.pupils))
        ? 'The sheet is in a tab of its own, ready to print.'
        : 'This browser keeps new tabs shut: open the lesson as a pupil and print it there.',
    );
  };
  const save = () => {
    if (missing() || !shared) return;
    saveFile(`${slugOf(draft.title)}.mdx`, 'text/plain;charset=utf-8', draftFile(shared.of, shared.edit));
    setSaid('The file is saved. An author of the timeline publishes it in segments/.');
  };
  return (
    <>
      <p className="compose-ways">
        <button type="button" className="compose-primary" onClick={() => copy('pupils')}>
          Copy the link for pupils
        </button>
        <button type="button" className="compose-button" onClick={print}>
          Print the sheet
        </button>
        <button type="button" className="compose-button" onClick={() => copy('teacher')}>
          Copy the teacher’s link with the key
        </button>
      </p>
      <p className="compose-said" role="status">
        {hasFailed ? 'The links could not be made: a part of this page did not load. Load it again.' : said}
      </p>
      {refused !== undefined && (
        <label className="compose-field">
          The link
          <input className="compose-input" readOnly value={refused} onFocus={(event) => event.target.select()} />
        </label>
      )}
      {shared && (
        <>
          <p>
            <a href={shared.pupils} target="_blank" rel="noreferrer">
              See it as a pupil
            </a>{' '}
            <span className="compose-aside">in a new tab</span>
          </p>
          <HandOut address={shared.pupils} />
          <QrLink address={shared.pupils} />
        </>
      )}
      <p className="compose-aside">
        The lesson is in the link itself: it is on no server, and nobody is told of it. Whoever has the link has the
        lesson.
      </p>
      <p className="compose-buttons">
        <button type="button" className="compose-quiet" onClick={save}>
          Save as a file
        </button>
      </p>
    </>
  );
}
