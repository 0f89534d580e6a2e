import { Fragment } from 'react';
import styles from '@/components/trend/Turns.module.css';
import { eventHref, type TrendData } from '@/lib/trend/trendData';
import type { AuthorTurn } from '@/lib/trend/trendLine';

interface TurnEvidenceProps {
  readonly data: TrendData;
  readonly turn: Pick<AuthorTurn, 'events' | 'sources'>;
}

/** Ways to the events that an author's judgement speaks of, and to the sources that it rests on. */
export function TurnEvidence({ data, turn: { events, sources } }: TurnEvidenceProps) {
  const told = events.map((id) => ({
    href: eventHref(data, id),
    text: data.events.title[data.events.id.indexOf(id)] ?? id,
  }));
  const named = sources.map((id) => ({ href: data.sources[id]?.href, text: data.sources[id]?.name ?? id }));
  return (
    <>
      <Ways name={told.length === 1 ? 'Event' : 'Events'} ways={told} />
      <Ways name={named.length === 1 ? 'Source' : 'Sources'} ways={named} />
    </>
  );
}

interface WaysProps {
  readonly name: string;
  readonly ways: readonly { readonly href: string | undefined; readonly text: string }[];
}

function Ways({ name, ways }: WaysProps) {
  if (ways.length === 0) return null;
  return (
    <span className={styles.ways}>
      {name}:{' '}
      {ways.map(({ href, text }, at) => (
        <Fragment key={href}>
          {at > 0 && '; '}
          <a href={href}>{text}</a>
        </Fragment>
      ))}
    </span>
  );
}
