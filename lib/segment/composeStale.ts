import type { SegmentDraft } from '@/lib/segment/segmentDraft';
import type { EventMaterial } from '@/lib/segment/segmentMaterial';
import { quoted, type TaskInput } from '@/lib/segment/suggestMaterial';

/** Where words speak of what is gone, as a path with points, and what to do. */
interface StaleWords {
  readonly at: string;
  readonly says: string;
}

type Facts = ReadonlyMap<string, EventMaterial>;

/** Whether words name an event as suggestions do: in quotation marks, before its date or its standing, or after an account of it. A title may be a plain word. */
const namesEvent = (words: string, title: string): boolean =>
  [quoted(title), `${title} (`, `(${title})`, `${title}: `].some((form) => words.includes(form));

/** Titles of events that were taken out of the lesson; those that the page never knew are not among them. */
function titlesGone({ scope }: SegmentDraft, facts: Facts): readonly string[] {
  const left = new Set(scope.events.map((id) => facts.get(id)?.title));
  const gone = [...facts.values()].filter(({ id, title }) => !scope.events.includes(id) && !left.has(title));
  return gone.map(({ title }) => title);
}

/** "Put these 6 events in order", where four are left. */
const COUNTED = /\bthese (\d+) events\b/;

function staleCount({ prompt, events }: TaskInput, at: string): readonly StaleWords[] {
  const said = COUNTED.exec(prompt)?.[1];
  if (said === undefined || events === undefined || Number(said) === events.length) return [];
  return [{ at: `${at}.prompt`, says: `What is asked: it says ${said} events, and the task has ${events.length}.` }];
}

/** What in a task or in the other way still speaks of events that were taken out. */
export function staleProblems(draft: SegmentDraft, facts: Facts): readonly StaleWords[] {
  const gone = titlesGone(draft, facts);
  const stale = (at: string, name: string, words: string | undefined, mend: string): readonly StaleWords[] => {
    const title = gone.find((one) => words !== undefined && namesEvent(words, one));
    if (title === undefined) return [];
    return [{ at, says: `${name}: it names “${title}”, which is not in the lesson any more. ${mend}` }];
  };
  const ofTask = (task: TaskInput, index: number): readonly StaleWords[] => {
    const at = `tasks.${index}`;
    return [
      ...stale(`${at}.prompt`, 'What is asked', task.prompt, 'Write it anew, or take the task out.'),
      ...staleCount(task, at),
      ...stale(`${at}.hint`, 'Hint', task.hint, 'Write it anew.'),
      ...(task.statements ?? []).flatMap(({ says }, row) =>
        stale(
          `${at}.statements.${row}.says`,
          `Statement ${row + 1}`,
          says,
          'Take the statement out, or write it anew.',
        ),
      ),
      ...stale(`${at}.key`, 'Key', task.key, 'Write it anew.'),
    ].map((problem) => ({ ...problem, says: `Task ${index + 1}. ${problem.says}` }));
  };
  return [
    ...stale('alternative', 'Another way', draft.alternative, 'Name other cards.'),
    ...draft.tasks.flatMap(ofTask),
  ];
}
