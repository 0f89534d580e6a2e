import type { ReactNode } from 'react';
import styles from '@/components/event/EventBody.module.css';
import type { EventDetail } from '@/lib/query/eventDetail';

interface EventFactsProps {
  readonly detail: EventDetail;
  readonly Section: 'h2' | 'h3';
}

/** The three clocks, places and people as a quiet table of terms. */
export function EventFacts({ detail, Section }: EventFactsProps) {
  const { places, people, happened, reported, added, basis } = detail;
  return (
    <section>
      <Section className={styles.section}>Details</Section>
      <dl className={styles.facts}>
        <Fact term="Happened">
          {happened.words} <Written edtf={happened.edtf} />
        </Fact>
        {basis && <Fact term="How dated">{basis}</Fact>}
        <Fact term="First reported">{reported ? reported.words : 'not known'}</Fact>
        {added && <Fact term="Added here">{added.words}</Fact>}
        {places.length > 0 && (
          <Fact term={places.length > 1 ? 'Places' : 'Place'}>
            <ul>
              {places.map(({ id, title, href, note }) => (
                <li key={id}>
                  <a href={href}>{title}</a>
                  {note && <span className={styles.note}>{note}</span>}
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {people.length > 0 && (
          <Fact term="People">
            <ul>
              {people.map(({ id, title, href, role, basis: named, reviewed }) => (
                <li key={id}>
                  <a href={href}>{title}</a>
                  {role && `, ${role}`}{' '}
                  <span className={styles.note}>{`Basis for the name: ${named}, reviewed ${reviewed}`}</span>
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </dl>
    </section>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The date as the author wrote it, for those who cite or reuse it. */
function Written({ edtf }: { readonly edtf: string }) {
  return (
    <span className={styles.aside}>
      (<abbr title="Extended Date/Time Format">EDTF</abbr> <code>{edtf}</code>)
    </span>
  );
}
