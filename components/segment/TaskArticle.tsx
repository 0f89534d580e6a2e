'use client';
import { TaskField } from '@/components/segment/TaskField';
import type { AnswerStore } from '@/components/segment/useAnswers';
import { countInWords } from '@/lib/base/countInWords';
import type { PupilTask } from '@/lib/segment/pupilTask';

interface TaskArticleProps {
  readonly task: PupilTask;
  readonly store: AnswerStore;
}

/** One task: what it trains, what is asked, help, and where to answer. */
export function TaskArticle({ task, store }: TaskArticleProps) {
  const { id, number, title, skill, minutes, prompt, hint, starters, fields } = task;
  return (
    <article className="tasks-task" id={id} aria-labelledby={`${id}.title`} data-task={task.type}>
      <header>
        <h3 id={`${id}.title`}>
          {number}. {title}
        </h3>
        <p className="tasks-aside">
          {skill} · {countInWords(minutes, 'minute')}
        </p>
      </header>
      <p className="tasks-prompt">{prompt}</p>
      {hint && (
        <details className="tasks-hint">
          <summary>A hint</summary>
          <p>{hint}</p>
        </details>
      )}
      {starters.length > 0 && (
        <p className="tasks-starters">You may begin: {starters.map((starter) => `“${starter} …”`).join(' ')}</p>
      )}
      {fields.map((field) => (
        <TaskField
          key={field.id}
          field={field}
          answer={store.answers[field.id]}
          live={store.live}
          onAnswer={(value) => store.answer(field.id, value)}
        />
      ))}
    </article>
  );
}
