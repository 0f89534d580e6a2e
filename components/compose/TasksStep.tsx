'use client';
import { useState } from 'react';
import { useDesk } from '@/components/compose/deskContext';
import { Step } from '@/components/compose/Step';
import { TaskAdder } from '@/components/compose/TaskAdder';
import { TaskEditor } from '@/components/compose/TaskEditor';
import { MoveButtons } from '@/components/segment/MoveButtons';
import { useMovedFocus } from '@/components/segment/useMovedFocus';
import { withoutTask, withTaskMoved } from '@/lib/segment/composeMoves';
import { TYPE_WORDS } from '@/lib/segment/pupilTask';

/** What pupils do with what they have read. */
export function TasksStep() {
  const { draft, change, say, problemAt } = useDesk();
  const { list, focusOn } = useMovedFocus('_tasks.title');
  const [opened, setOpened] = useState<number>();
  const { tasks } = draft;
  const problem = problemAt('tasks');
  const move = (from: number, to: number) => {
    change(withTaskMoved(draft, from, to));
    say(`Task ${from + 1} is now task ${to + 1}.`);
    focusOn(to, to - from);
  };
  const remove = (index: number) => {
    change(withoutTask(draft, index));
    say(`Taken out: task ${index + 1}. Undo brings it back.`);
    focusOn(Math.min(index, tasks.length - 2), 0);
  };
  return (
    <Step
      number={3}
      name="tasks"
      title="Tasks"
      lead="What pupils do. Suggestions are made from your events and the record; read each before you hand it out."
    >
      {problem && <p className="compose-fault">{problem}</p>}
      <ol className="compose-tasks" ref={list}>
        {tasks.map((task, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: tasks have no names; all of a task is in its fields
          <li key={index}>
            <TaskEditor task={task} index={index} isOpen={opened === index} />
            <span className="compose-steps">
              <MoveButtons
                index={index}
                count={tasks.length}
                name={`task ${index + 1}, ${TYPE_WORDS[task.type]}`}
                onMove={(step) => move(index, index + step)}
                onRemove={() => remove(index)}
              />
            </span>
          </li>
        ))}
      </ol>
      <TaskAdder onAdded={setOpened} />
    </Step>
  );
}
