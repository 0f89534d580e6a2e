import { countInWords } from '@/lib/base/countInWords';
import type { TaskKey } from '@/lib/segment/taskKey';

const LEVELS = ['Beginning', 'Getting there', 'Secure'] as const;

function KeyOf({ task }: { readonly task: TaskKey }) {
  const { number, title, skill, minutes, prompt, key, answers, rubric } = task;
  return (
    <article className="teacher-key">
      <h3>
        {number}. {title}
      </h3>
      <p className="teacher-aside">
        {skill} · {countInWords(minutes, 'minute')}
      </p>
      <p className="teacher-prompt">{prompt}</p>
      <p>
        <strong>Key:</strong> {key}
      </p>
      {answers.length > 0 && (
        <table className="teacher-table">
          <tbody>
            {answers.map(({ asked, answer }) => (
              <tr key={asked}>
                <th scope="row">{asked}</th>
                <td>{answer}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rubric.length > 0 && (
        <dl className="teacher-rubric">
          {rubric.map((words, level) => (
            <div key={words}>
              <dt>{LEVELS[level]}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )}
    </article>
  );
}

interface TeacherKeyProps {
  readonly tasks: readonly TaskKey[];
  /** Who else can read it, in words. */
  readonly secrecy: string;
}

/** The answers, task by task. */
export const TeacherKey = ({ tasks, secrecy }: TeacherKeyProps) => (
  <section aria-labelledby="_key">
    <h2 id="_key">Key</h2>
    <p className="teacher-secret">{secrecy}</p>
    {tasks.map((task) => (
      <KeyOf key={task.number} task={task} />
    ))}
  </section>
);
