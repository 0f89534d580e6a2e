import { countInWords } from '@/lib/base/countInWords';
import type { LessonPlan } from '@/lib/segment/lessonPlan';
import type { SegmentDraft } from '@/lib/segment/segmentDraft';

interface PlanLineProps {
  readonly draft: SegmentDraft;
  /** Absent while the draft is not whole. */
  readonly plan: LessonPlan | undefined;
}

/** How the lesson fits its time. */
export function PlanLine({ draft, plan }: PlanLineProps) {
  const tasks = draft.tasks.reduce((sum, { minutes }) => sum + (Number(minutes) || 0), 0);
  return (
    <div className="compose-plan">
      <p>
        <strong>{countInWords(draft.scope.events.length, 'event')}</strong> ·{' '}
        <strong>{countInWords(draft.tasks.length, 'task')}</strong> · <strong>{draft.minutes} minutes</strong>
      </p>
      {plan ? (
        <>
          {plan.left < 0 && <p className="compose-fault">{countInWords(-plan.left, 'minute')} too long.</p>}
          <details>
            <summary>
              {plan.left < 0 ? 'How it is counted' : `${countInWords(plan.left, 'minute')} left for talk`}
            </summary>
            <p className="compose-aside">{plan.formula}.</p>
            {plan.readings.map(({ level, formula }) => (
              <p className="compose-aside" key={level}>
                {level === 'plain' ? 'Plain words' : 'Standard words'}: {formula} minutes.
              </p>
            ))}
          </details>
        </>
      ) : (
        tasks > 0 && <p className="compose-aside">Tasks take {countInWords(tasks, 'minute')} so far.</p>
      )}
    </div>
  );
}
