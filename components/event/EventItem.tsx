import { KindMark } from '@/components/ui/KindMark';
import type { EventEntry } from '@/lib/query/eventEntry';

interface EventItemProps {
  readonly entry: EventEntry;
  readonly newTab?: boolean;
  /** Level of the title among the page's headings. */
  readonly level?: 2 | 3;
  /**
   * Its sources are named on paper, and it says whether they differ. The list of the explorer gets the names when it needs them: they would be a tenth
   * of its first read.
   */
  readonly named?: boolean;
}

/**
 * One event in a list: kind by shape, colour and word, date in words, title, summary, sources.
 * No classes, and the event's id once: the list styles its parts by their place, and 300 entries weigh four kilobytes less when packed.
 */
export function EventItem({ entry, newTab = false, level = 3, named = false }: EventItemProps) {
  const { id, href, title, kind, date, datetime, summary, sources, sourceNames, differences } = entry;
  const Title = level === 2 ? 'h2' : 'h3';
  return (
    <li>
      <article id={id}>
        <p>
          <span data-colour={kind.colour}>
            <KindMark shape={kind.shape} /> {kind.title}
          </span>
          <time dateTime={datetime}>{date}</time>
        </p>
        <Title>
          <a href={href} {...(newTab ? { target: '_blank', rel: 'noreferrer' } : {})}>
            {title}
          </a>
        </Title>
        {summary && <p>{summary}</p>}
        <p>
          {sources}
          {named && sourceNames && <span data-print="only">: {sourceNames}</span>}
          {named && differences && (
            <>
              {' · '}
              <a href={differences}>accounts differ</a>
            </>
          )}
        </p>
      </article>
    </li>
  );
}
