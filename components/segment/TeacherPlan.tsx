import type { LessonPlan } from '@/lib/segment/lessonPlan';

/** The lesson by minutes, with how they were counted. */
export function TeacherPlan({ plan }: { readonly plan: LessonPlan }) {
  return (
    <section aria-labelledby="_plan">
      <h2 id="_plan">Plan</h2>
      <table className="teacher-table">
        <thead>
          <tr>
            <th scope="col">Minute</th>
            <th scope="col">What</th>
            <th scope="col">Minutes</th>
          </tr>
        </thead>
        <tbody>
          {plan.steps.map(({ from, minutes, what }) => (
            <tr key={what}>
              <td>{from}</td>
              <th scope="row">{what}</th>
              <td>{minutes}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="teacher-aside">{plan.formula}.</p>
      <h3>Reading</h3>
      <ul className="teacher-readings">
        {plan.readings.map(({ level, formula, grade, missing }) => (
          <li key={level}>
            <strong>{level === 'plain' ? 'Plain words' : 'Standard words'}:</strong> {formula} minutes.
            {grade !== undefined && ` Estimated grade ${grade} by Flesch and Kincaid.`}
            {missing > 0 && ` ${missing} ${missing === 1 ? 'event has' : 'events have'} standard words only.`}
          </li>
        ))}
      </ul>
      <p className="teacher-aside">
        Grade = 0.39 × words in a sentence + 11.8 × syllables in a word − 15.59, a US school year. It counts lengths and
        knows nothing of how hard an idea is.
      </p>
    </section>
  );
}
