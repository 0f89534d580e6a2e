import styles from '@/components/event/EntryList.module.css';
import bodyStyles from '@/components/event/EventBody.module.css';
import type { Account, DifferingEvent, DifferingGroup } from '@/lib/query/differences';

/** A group of more events than this is folded after the first ones: the next group would be ten screens below. */
const MOST_OPEN = 6;
const FIRST = 4;

/** Where sources do not say the same, by thread or by year: the accounts side by side and of equal weight. */
export function DifferenceList({ groups }: { readonly groups: readonly DifferingGroup[] }) {
  return (
    <>
      <nav aria-label="What they differ on">
        <ul className={styles.index}>
          {groups.map(({ anchor, label, count }) => (
            <li key={anchor}>
              <a href={`#${anchor}`}>{label}</a> <span className={styles.aside}>{count}</span>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map((group) => (
        <Group key={group.anchor} group={group} />
      ))}
    </>
  );
}

/** An address that leads to a folded entry unfolds it: browsers do. */
function Group({ group: { anchor, label, href, events } }: { readonly group: DifferingGroup }) {
  const rest = events.length > MOST_OPEN ? events.slice(FIRST) : [];
  return (
    <section className={styles.group} aria-labelledby={anchor}>
      <h2 id={anchor}>{href ? <a href={href}>{label}</a> : label}</h2>
      <ul className={styles.list}>
        <Entries events={rest.length > 0 ? events.slice(0, FIRST) : events} />
      </ul>
      {rest.length > 0 && (
        <details className={styles.rest}>
          <summary>{`${rest.length} later events`}</summary>
          <ul className={styles.list}>
            <Entries events={rest} />
          </ul>
        </details>
      )}
    </section>
  );
}

function Entries({ events }: { readonly events: readonly DifferingEvent[] }) {
  return events.map((event) => (
    <li key={event.id} id={event.id}>
      <Entry event={event} />
    </li>
  ));
}

function Entry({ event: { title, date, href, matters } }: { readonly event: DifferingEvent }) {
  return (
    <>
      <p className={styles.aside}>{date}</p>
      <h3 className={styles.title}>
        <a href={href}>{title}</a>
      </h3>
      {matters.map(({ about, accounts }) => (
        <section key={about} className={bodyStyles.claims}>
          <h4 className={bodyStyles.claimsTitle}>{about}</h4>
          <ul className={bodyStyles.claimList}>
            {accounts.map((account) => (
              <li key={`${account.href} ${account.says}`}>
                <Told account={account} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Told({ account: { says, by, who, href, reported, status } }: { readonly account: Account }) {
  return (
    <>
      <p className={bodyStyles.says}>
        {status && <strong className={bodyStyles.status}>{status}</strong>} {says}
      </p>
      <p className={bodyStyles.who}>
        {by && `${by}, in `}
        <a href={href}>{who}</a>
        {reported && <span className={bodyStyles.since}>{reported}</span>}
      </p>
    </>
  );
}
