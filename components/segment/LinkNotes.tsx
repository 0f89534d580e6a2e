import type { PupilLesson, TeacherLesson } from '@/components/segment/readLesson';
import { countInWords } from '@/lib/base/countInWords';
import { knownNote } from '@/lib/segment/timelineView';
import { formatEdtf } from '@/lib/time/words';

const listed = (items: readonly (string | number)[]): string => items.join(', ');

const taskWords = (numbers: readonly number[]): string =>
  `${numbers.length === 1 ? 'task' : 'tasks'} ${listed(numbers)}`;

/** Who answers for what of a lesson in a link, and what has changed since it was made. */
export function LinkNotes({ lesson: { held, material } }: { readonly lesson: PupilLesson | TeacherLesson }) {
  const { segment, missing, missingSeries, dropped, reduced, changed } = held;
  const note = knownNote(segment);
  const all = segment.scope.events.length + missing.length;
  return (
    <div className="segment-made" role="note">
      <p>
        Whoever gave you this link made the lesson: chose its events, and wrote its questions. “{material.record.title}”
        answers for what the cards say of each event and for their sources, and for nothing else on this page.
      </p>
      {note !== undefined && <p>{note}</p>}
      {missing.length > 0 && (
        <p>
          {missing.length} of {countInWords(all, 'event')} {missing.length === 1 ? 'is' : 'are'} no longer in this
          record: {listed(missing)}. The rest is shown.
        </p>
      )}
      {missingSeries.length > 0 && (
        <p>
          {countInWords(missingSeries.length, 'table')} of numbers {missingSeries.length === 1 ? 'is' : 'are'} no longer
          in this record: {listed(missingSeries)}.
        </p>
      )}
      {dropped.length > 0 && (
        <p>
          Left out with {missing.length + missingSeries.length === 1 ? 'it' : 'them'}: {taskWords(dropped)} of the
          lesson as it was made.
        </p>
      )}
      {reduced.length > 0 && (
        <p>
          Of the lesson as it was made, {taskWords(reduced)} {reduced.length === 1 ? 'has' : 'have'} lost events and may
          still speak of them.
        </p>
      )}
      {changed.length > 0 && (
        <p>
          The record has changed since {formatEdtf(segment.reviewed)}, when the lesson was made, what it says of:{' '}
          {changed.join('; ')}.
        </p>
      )}
    </div>
  );
}
