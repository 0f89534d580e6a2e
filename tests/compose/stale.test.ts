import { describe, expect, it } from 'vitest';
import { withoutEvent, withTasks } from '@/lib/segment/composeMoves';
import { draftProblems } from '@/lib/segment/composeProblems';
import { tidied } from '@/lib/segment/composeTidy';
import type { SegmentDraft } from '@/lib/segment/segmentDraft';
import { suggestTask } from '@/lib/segment/suggestTasks';
import { DRAFT, makeFacts } from '@/tests/compose/makeFacts';

const DATES = ['2016-02-10', '2016-03-10', '2016-04-10', '2016-05-10'];
const EVENTS = DATES.map((date, at) =>
  makeFacts({
    id: `e${at}`,
    date,
    ...(at === 0 ? {} : { relations: [] }),
    since: [16_000 + 40 * at, 17_000 + 20 * at],
  }),
);
const FACTS = new Map(EVENTS.map((event) => [event.id, event]));
const LESSON: SegmentDraft = { ...DRAFT, scope: { ...DRAFT.scope, events: EVENTS.map(({ id }) => id) } };
const told = (draft: SegmentDraft) => draftProblems(tidied(draft), FACTS).map(({ at, says }) => `${at}: ${says}`);

function suggested(type: 'sequence' | 'observe-reflect-question'): SegmentDraft {
  const suggestion = suggestTask(type, { events: EVENTS, series: [], selected: 'e0' });
  if (suggestion.is === 'none') throw new Error(suggestion.reason);
  return withTasks({ ...LESSON, tasks: [] }, [suggestion.task]);
}

describe('a lesson without an event that its tasks speak of', () => {
  it('has its card closely read no more', () => {
    const lesson = suggested('observe-reflect-question');
    expect(told(lesson)).toEqual([]);
    expect(told(withoutEvent(lesson, 'e1'))).toEqual([]);
    expect(told(withoutEvent(lesson, 'e0'))).toEqual([
      'tasks.0.events: Task 1. Choose the card that is read, or take the task out.',
      'tasks.0.prompt: Task 1. What is asked: it names “Event e0”, which is not in the lesson any more. Write it anew, or take the task out.',
    ]);
  });

  it('has another number of events to put in order, and another key', () => {
    const lesson = suggested('sequence');
    expect(told(lesson)).toEqual([]);
    expect(told(withoutEvent(lesson, 'e0'))).toEqual([
      'tasks.0.prompt: Task 1. What is asked: it says 4 events, and the task has 3.',
      'tasks.0.key: Task 1. Key: it names “Event e0”, which is not in the lesson any more. Write it anew.',
    ]);
  });

  it('judges no statement of it, and offers no card of it', () => {
    const lesson: SegmentDraft = {
      ...LESSON,
      alternative: 'Read only the card “Event e0”.',
      tasks: [
        {
          type: 'corroborate',
          prompt: 'Who?',
          minutes: '5',
          key: 'Event e0: one source says so.',
          statements: [
            { says: 'Event e0 (10 February 2016)', answer: 'one source says so' },
            { says: '“Ten”, said of how many (Event e0)', answer: 'sources differ' },
            { says: 'Event e0s went on', answer: 'sources differ' },
          ],
        },
      ],
    };
    expect(told(lesson)).toEqual([]);
    expect(told(withoutEvent(lesson, 'e0')).map((line) => line.split(': ')[0])).toEqual([
      'alternative',
      'tasks.0.statements.0.says',
      'tasks.0.statements.1.says',
      'tasks.0.key',
    ]);
  });
});
