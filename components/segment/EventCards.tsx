import { KindMark } from '@/components/ui/KindMark';
import { countInWords } from '@/lib/base/countInWords';
import { contentNoteWords } from '@/lib/query/contentNoteWords';
import type { EventCard } from '@/lib/segment/eventCards';
import type { CardSource } from '@/lib/segment/segmentMaterial';

interface CardProps {
  readonly card: EventCard;
  /** The segment is not the record's own: where it brings words for an event, that is said. */
  readonly isForeign: boolean;
}

function Card({ card, isForeign }: CardProps) {
  const { id, number, href, title, kind, date, datetime, contentNotes, standard, plain } = card;
  return (
    <li>
      <article className="segment-card" id={id} aria-labelledby={`${id}.title`}>
        <p className="segment-dateline">
          <span className="segment-kind" data-colour={kind.colour}>
            <KindMark shape={kind.shape} /> {kind.title}
          </span>
          <time dateTime={datetime}>{date}</time>
        </p>
        <h3 id={`${id}.title`}>
          <span className="segment-number">{number}</span> <a href={href}>{title}</a>
        </h3>
        {contentNotes.length > 0 && <p className="segment-aside">{contentNoteWords(contentNotes)}</p>}
        <p className="segment-standard">{standard}</p>
        <p className="segment-plain">{plain ?? standard}</p>
        {plain === undefined && (
          <p className="segment-plain segment-aside">
            Nobody has written this entry in plain words yet: these are the standard ones.
          </p>
        )}
        {isForeign && card.isReworded && (
          <p className="segment-aside">
            These words are those of whoever made the lesson: the record’s own are behind the title.
          </p>
        )}
        <Accounts card={card} />
        <details className="segment-sources">
          <summary>{sourcesTitle(card)}</summary>
          <ul>
            {card.sources.map((source) => (
              <li key={source.id}>{sourceWords(source)}</li>
            ))}
          </ul>
        </details>
      </article>
    </li>
  );
}

const sourcesTitle = ({ sources, reported }: EventCard): string =>
  `${countInWords(sources.length, 'source')}${reported ? `, first reported ${reported}` : ''}`;

const sourceWords = ({ name, type, issued, supports }: CardSource): string =>
  `${name} (${[type, issued].filter(Boolean).join(', ')})${supports.length > 0 ? `: ${supports.join('; ')}` : ''}`;

/** What is said differently, each with who says it. */
function Accounts({ card }: { readonly card: EventCard }) {
  if (card.accounts.length === 0) return null;
  return (
    <details className="segment-sources">
      <summary>What is said of {card.accounts.map(({ about }) => about).join(', and of ')}</summary>
      {card.accounts.map(({ about, claims }) => (
        <ul key={about}>
          {claims.map(({ says, by, who, reported, status }) => (
            <li key={`${says} ${by} ${who}`}>
              “{says}”: {by ? `${by}, in ${who}` : who}
              {reported && `, ${reported}`}
              {status && ` (${status})`}
            </li>
          ))}
        </ul>
      ))}
    </details>
  );
}

interface EventCardsProps {
  readonly cards: readonly EventCard[];
  readonly isForeign?: boolean;
}

/** The events of a segment, each a card that no page of paper cuts. */
export const EventCards = ({ cards, isForeign = false }: EventCardsProps) => (
  <ol className="segment-cards">
    {cards.map((card) => (
      <Card key={card.id} card={card} isForeign={isForeign} />
    ))}
  </ol>
);
