'use client';
import { useEffect, useState } from 'react';
import { useDesk } from '@/components/compose/deskContext';
import { keptDraft } from '@/components/compose/keptDraft';
import { draftOfLink } from '@/components/compose/openDraft';
import { fragmentIn } from '@/lib/segment/composeOpened';

interface OpenDraftProps {
  readonly timeline: string;
  /** The draft on the bench is the one that this device keeps. */
  readonly isKept: boolean;
  /** What was told of the lesson before is no longer true of this one. */
  readonly onOpened: () => void;
}

/** Lessons made before: by a link, a saved file, or the draft that the device keeps. Each takes the place of what is on the bench, and Undo brings that back. */
export function OpenDraft({ timeline, isKept, onOpened }: OpenDraftProps) {
  const { change, say } = useDesk();
  const [fault, setFault] = useState<string>();
  const [hasKept, setHasKept] = useState(false);
  useEffect(() => setHasKept(!isKept && keptDraft(timeline) !== undefined), [timeline, isKept]);
  const open = async (text: string) => {
    const fragment = fragmentIn(text);
    if (fragment === undefined) {
      setFault('There is no lesson in it: take a link, or a file that was saved here.');
      return;
    }
    const { draft, said } = await draftOfLink(fragment, timeline);
    setFault(draft === undefined ? said.join(' ') : undefined);
    if (draft === undefined) return;
    change(draft);
    onOpened();
    say(`Opened. ${said.join(' ')}`);
  };
  useEffect(() => {
    const follow = () => {
      if (fragmentIn(window.location.hash)) void open(window.location.hash);
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  });
  const openKept = () => {
    const kept = keptDraft(timeline);
    if (kept === undefined) return;
    change(kept);
    onOpened();
    say('Opened: the draft that is kept on this device.');
  };
  return (
    <details className="compose-picker compose-open">
      <summary>Go on with a lesson made before</summary>
      {hasKept && (
        <p>
          <button type="button" className="compose-button" onClick={openKept}>
            Open the draft kept on this device
          </button>
        </p>
      )}
      <label className="compose-field">
        A link
        <input
          className="compose-input"
          placeholder="Paste it here"
          onChange={(event) => {
            if (event.target.value.trim() !== '') void open(event.target.value);
          }}
        />
      </label>
      <label className="compose-field">
        A file saved here
        <input
          type="file"
          accept=".mdx,.txt,text/plain"
          onChange={async (event) => {
            const file = event.target.files?.[0];
            if (file) await open(await file.text());
          }}
        />
      </label>
      {fault && (
        <p className="compose-fault" role="alert">
          {fault}
        </p>
      )}
    </details>
  );
}
