import styles from '@/components/event/EntryList.module.css';
import { EventLinkList } from '@/components/event/EventLinkList';
import type { PersonEntry } from '@/lib/query/peopleOf';

/** Everybody a record names, each with why the name may stand there. */
export function PersonList({ people }: { readonly people: readonly PersonEntry[] }) {
  return (
    <ul className={styles.list}>
      {people.map(({ id, title, role, basis, reviewed, events, more }) => (
        <li key={id} id={id}>
          <h2 className={styles.title}>{title}</h2>
          {role && <p>{role}</p>}
          <p className={styles.aside}>{`Basis for the name: ${basis}, reviewed ${reviewed}.`}</p>
          <EventLinkList events={events} more={more} label="Named in" />
        </li>
      ))}
    </ul>
  );
}
