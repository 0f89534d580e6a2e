import { Fragment } from 'react';
import { eventHref, type TrendData } from '@/lib/trend/trendData';
import type { AuthorTurn } from '@/lib/trend/trendLine';

interface TurnEvidenceProps {
  readonly data: TrendData;
  readonly turn: Pick<AuthorTurn, 'events' | 'sources'>;
}

/** Ways to the events that an author's judgement speaks of, and to the sources that it rests on. */
export function TurnEvidence({ data, turn: { events, sources } }: TurnEvidenceProps) {
  const ways = [
    ...events.map((id) => ({ href: eventHref(data, id), text: data.events.title[data.events.id.indexOf(id)] ?? id })),
    ...sources.map((id) => ({ href: data.sources[id]?.href, text: data.sources[id]?.name ?? id })),
  ];
  if (ways.length === 0) return null;
  return (
    <>
      (
      {ways.map(({ href, text }, at) => (
        <Fragment key={href}>
          {at > 0 && '; '}
          <a href={href}>{text}</a>
        </Fragment>
      ))}
      )
    </>
  );
}
