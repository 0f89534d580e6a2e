import { Citation } from '@/components/event/Citation';
import styles from '@/components/event/EventBody.module.css';
import { SourceLinks } from '@/components/event/SourceLinks';
import type { EventDetail } from '@/lib/query/eventDetail';
import { sourceAnchor } from '@/lib/query/sourceAnchor';

interface EventSourcesProps {
  readonly detail: EventDetail;
  /** The page of all sources, where each has an entry under its id. */
  readonly allHref?: string | undefined;
  readonly Section: 'h2' | 'h3';
}

/** The numbered list that every raised number on the page points into. */
export function EventSources({ detail, allHref, Section }: EventSourcesProps) {
  return (
    <section>
      <Section className={styles.section}>Sources</Section>
      {detail.sources.length === 0 ? (
        <p className={styles.none}>{detail.noSources ?? 'No source is given for this event.'}</p>
      ) : (
        <ol className={styles.sources}>
          {detail.sources.map((source) => (
            <li key={source.id} id={sourceAnchor(detail.id, source.number)} tabIndex={-1}>
              <span className={styles.number}>{source.number}</span>
              <div>
                <p>
                  <Citation parts={source.citation} />
                </p>
                <p className={styles.aside}>
                  {source.description}
                  {source.supports.length > 0 && `. Supports ${source.supports.join('; ')}`}.
                  {source.note && ` ${source.note}`}
                </p>
                <SourceLinks source={source} entryHref={allHref && `${allHref}#${source.id}`} />
              </div>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
