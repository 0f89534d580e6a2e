export interface SegmentItem {
  readonly href: string;
  readonly teacherHref: string;
  readonly title: string;
  readonly question: string;
  /** "20 minutes · ages 11 to 13 · 6 events · 5 tasks". */
  readonly facts: string;
}

/** All segments of a record, each with its question and its size. */
export const SegmentList = ({ items }: { readonly items: readonly SegmentItem[] }) => (
  <ol className="segments-list">
    {items.map(({ href, teacherHref, title, question, facts }) => (
      <li key={href}>
        <p className="segments-aside">{facts}</p>
        <h2>
          <a href={href}>{title}</a>
        </h2>
        <p>{question}</p>
        <p className="segments-aside">
          <a href={teacherHref} rel="nofollow">
            For teachers: plan and key
          </a>
        </p>
      </li>
    ))}
  </ol>
);
