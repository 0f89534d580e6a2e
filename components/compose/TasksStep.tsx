'use client';
import { useRef, useState } from 'react';
import { useDesk } from '@/components/compose/deskContext';
import { Step } from '@/components/compose/Step';
import { TaskAdder } from '@/components/compose/TaskAdder';
import { TaskEditor } from '@/components/compose/TaskEditor';
import { withoutTask, withTaskMoved } from '@/lib/segment/composeMoves';
import { TYPE_WORDS } from '@/lib/segment/pupilTask';

/** What pupils do with what they have read. */
export function TasksStep() {
  const { draft, change, say, problemAt } = useDesk();
  const list = useRef<HTMLOListElement>(null);
  const [opened, setOpened] = useState<number>();
  const { tasks } = draft;
  const problem = problemAt('tasks');
  const refocus = (index: number, step: number) =>
    requestAnimationFrame(() => {
      const buttons = list.current?.children[index]?.querySelectorAll<HTMLButtonElement>(
        '.compose-steps button:not(:disabled)',
      );
      const same = [...(buttons ?? [])].find((button) => button.dataset['step'] === String(step));
      (same ?? buttons?.[0] ?? document.getElementById('_tasks.title'))?.focus();
    });
  const move = (from: number, to: number) => {
    change(withTaskMoved(draft, from, to));
    say(`Task ${from + 1} is now task ${to + 1}.`);
    refocus(to, to - from);
  };
  const remove = (index: number) => {
    change(withoutTask(draft, index));
    say(`Taken out: task ${index + 1}. Undo brings it back.`);
    refocus(Math.min(index, tasks.length - 2), 0);
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
              <button
                type="button"
                data-step={-1}
                disabled={index === 0}
                onClick={() => move(index, index - 1)}
                aria-label={`Earlier: task ${index + 1}, ${TYPE_WORDS[task.type]}`}
              >
                ↑
              </button>
              <button
                type="button"
                data-step={1}
                disabled={index === tasks.length - 1}
                onClick={() => move(index, index + 1)}
                aria-label={`Later: task ${index + 1}, ${TYPE_WORDS[task.type]}`}
              >
                ↓
              </button>
              <button
                type="button"
                data-step={0}
                onClick={() => remove(index)}
                aria-label={`Take out: task ${index + 1}, ${TYPE_WORDS[task.type]}`}
              >
                ✕
              </button>
            </span>
          </li>
        ))}
      </ol>
      <TaskAdder onAdded={setOpened} />
    </Step>
  );
}
