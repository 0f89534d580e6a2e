import styles from '@/components/event/EntryList.module.css';
import { EventLinkList } from '@/components/event/EventLinkList';
import type { PlaceEntry } from '@/lib/query/placesOf';

/** The places of a record, each larger one before what lies in it. */
export function PlaceList({ places }: { readonly places: readonly PlaceEntry[] }) {
  return (
    <ul className={styles.list}>
      {places.map((place) => (
        <li key={place.id} id={place.id} className={place.within.length > 0 ? styles.inside : undefined}>
          <Place place={place} />
        </li>
      ))}
    </ul>
  );
}

function Place({ place: { title, note, within, view, events, more } }: { readonly place: PlaceEntry }) {
  const Title = within.length > 0 ? 'h3' : 'h2';
  return (
    <>
      <Title className={styles.title}>
        {title}
        {within.length > 0 && <span className={styles.over}> in {within.join(', ')}</span>}
      </Title>
      {note && <p>{note}</p>}
      {events.length > 0 && <EventLinkList events={events} more={more} label="Happened there" />}
      {view && (
        <p className={styles.aside} data-print="hide">
          <a href={view}>See it on the timeline</a>
        </p>
      )}
    </>
  );
}
