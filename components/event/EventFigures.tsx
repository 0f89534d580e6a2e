import styles from '@/components/event/EventBody.module.css';
import type { EventDetail } from '@/lib/query/eventDetail';

interface EventFiguresProps {
  readonly figures: EventDetail['figures'];
  readonly Section: 'h2' | 'h3';
}

/** Figures set large, each with what it counts. */
export function EventFigures({ figures, Section }: EventFiguresProps) {
  if (figures.length === 0) return null;
  return (
    <section>
      <Section className={styles.section}>Figures</Section>
      <dl className={styles.figures}>
        {figures.map(({ value, unit, what, reported }) => (
          <div key={`${what} ${value}`}>
            <dt>
              {what}
              {reported && `, reported ${reported}`}
            </dt>
            <dd>
              {value}
              {unit && <span className={styles.unit}> {unit}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
