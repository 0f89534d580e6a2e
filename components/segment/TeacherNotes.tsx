import type { SegmentHead } from '@/lib/model/record';

/** What else a teacher wants to have thought of: misconceptions, talk, standards. */
export function TeacherNotes({ segment }: { readonly segment: SegmentHead }) {
  const { misconceptions, discussion, standards } = segment;
  return (
    <>
      {misconceptions.length > 0 && (
        <section aria-labelledby="_misconceptions">
          <h2 id="_misconceptions">What pupils may think</h2>
          <dl className="teacher-rubric">
            {misconceptions.map(({ says, answer }) => (
              <div key={says}>
                <dt>{says}</dt>
                <dd>{answer}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {discussion.length > 0 && (
        <section aria-labelledby="_discussion">
          <h2 id="_discussion">Talking it over</h2>
          <ul className="teacher-readings">
            {discussion.map((move) => (
              <li key={move}>{move}</li>
            ))}
          </ul>
        </section>
      )}
      {standards.length > 0 && (
        <section aria-labelledby="_standards">
          <h2 id="_standards">Standards</h2>
          <ul className="teacher-readings">
            {standards.map(({ framework, code, says, URL }) => (
              <li key={`${framework} ${code}`}>
                <a href={URL} rel="noreferrer">
                  {framework}, {code}
                </a>
                : {says}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
