'use client';
import { fieldId, useDesk } from '@/components/compose/deskContext';
import { goToField } from '@/components/compose/goToField';
import { Keep } from '@/components/compose/Keep';
import { PlanLine } from '@/components/compose/PlanLine';
import { QrLink } from '@/components/compose/QrLink';
import type { Keeping } from '@/components/compose/useKeeping';
import { useLinkActions } from '@/components/compose/useLinkActions';
import type { Sharing } from '@/components/compose/useShare';
import { HandOut } from '@/components/segment/HandOut';

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
                goToField(at);
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

function Links({ problems, shared, hasFailed, onTry }: Sharing & Pick<SharePanelProps, 'onTry'>) {
  const { said, refused, copy, print, save } = useLinkActions({ problems, shared }, onTry);
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
