'use client';
import type { Keeping } from '@/components/compose/useKeeping';

/** Whether the draft outlives the tab. */
export function Keep({ keeping }: { readonly keeping: Keeping }) {
  const { isKept, keep, savedAt, hasFailed, isOutdone } = keeping;
  return (
    <div className="compose-keep">
      <label>
        <input type="checkbox" checked={isKept} onChange={(event) => keep(event.target.checked)} />{' '}
        <span>Keep this draft on the device</span>
      </label>
      <p className="compose-aside">
        {hasFailed && 'This browser keeps nothing: save the lesson as a file, or copy the teacher’s link.'}
        {isOutdone &&
          'Another tab keeps a newer draft, so that this one is no longer kept. Keeping it takes the place of that one. '}
        {!hasFailed &&
          !isKept &&
          'Without it the draft is gone when you close the tab or load it again. No name is kept in any case.'}
        {!hasFailed && isKept && `Saved on this device at ${savedAt ?? '…'}.`}{' '}
        {isKept && (
          <button type="button" className="compose-quiet" onClick={() => keep(false)}>
            Erase it from the device
          </button>
        )}
      </p>
    </div>
  );
}
