'use client';
import { AnswerTools } from '@/components/segment/AnswerTools';
import { TaskArticle } from '@/components/segment/TaskArticle';
import { useAnswers } from '@/components/segment/useAnswers';
import type { PupilTask } from '@/lib/segment/pupilTask';

interface TaskSheetProps {
  readonly tasks: readonly PupilTask[];
  readonly slug: string;
  readonly title: string;
  /** Version and day of review, in words. */
  readonly version: string;
  /** Address of the segment on its site. */
  readonly path: string;
  /** What answers are kept under; without it, the address. */
  readonly keptAs?: string;
}

/** The tasks of a segment with a place for every answer. In the HTML as it is sent, so that it can be read, filled in and printed without scripts. */
export function TaskSheet({ tasks, slug, title, version, path, keptAs = path }: TaskSheetProps) {
  const store = useAnswers(`tidemark.answers.${keptAs}`);
  return (
    <section className="tasks-sheet" aria-labelledby="_tasks" data-timeline="tasks" data-live={store.live}>
      <h2 id="_tasks">Tasks</h2>
      {tasks.map((task) => (
        <TaskArticle key={task.id} task={task} store={store} />
      ))}
      <AnswerTools store={store} tasks={tasks} slug={slug} segment={{ title, version }} path={path} />
    </section>
  );
}
