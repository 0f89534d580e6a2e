import type { ReactNode } from 'react';
import { KindMark } from '@/components/ui/KindMark';
import { countInWords } from '@/lib/base/countInWords';
import type { EventCard } from '@/lib/segment/eventCards';
import type { PupilTask } from '@/lib/segment/pupilTask';
import { wordsAt } from '@/lib/segment/reading';
import type { PupilSegment } from '@/lib/segment/segmentParts';

interface SlideDeckProps {
  readonly segment: PupilSegment;
  readonly cards: readonly EventCard[];
  readonly tasks: readonly PupilTask[];
  readonly notes: readonly string[];
  /** Way back to the page for teachers. */
  readonly back: ReactNode;
  readonly over: string;
}

function Slide({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <section className="slides-slide" aria-label={label}>
      {children}
    </section>
  );
}

function EventSlide({ card, words }: { readonly card: EventCard; readonly words: string }) {
  return (
    <Slide label={card.title}>
      <p className="slides-over">
        <span className="slides-kind" data-colour={card.kind.colour}>
          <KindMark shape={card.kind.shape} /> {card.kind.title}
        </span>{' '}
        <time dateTime={card.datetime}>{card.date}</time>
      </p>
      <h2>{card.title}</h2>
      <p className="slides-words">{words}</p>
      <p className="slides-over">{[...new Set(card.sources.map(({ name }) => name))].join('; ')}</p>
    </Slide>
  );
}

/** A segment for the wall: a screen for each event and each task, moved on by scrolling. On paper each is a sheet across. */
export function SlideDeck({ segment, cards, tasks, notes, back, over }: SlideDeckProps) {
  return (
    <>
      <Slide label="Title">
        <p className="slides-over" data-print="hide">
          {back}
        </p>
        <p className="slides-over">{over}</p>
        <h1>{segment.title}</h1>
        <p className="slides-words">{segment.question}</p>
        {notes.map((note) => (
          <p className="slides-over" key={note}>
            {note}
          </p>
        ))}
      </Slide>
      {cards.map((card) => (
        <EventSlide key={card.id} card={card} words={wordsAt(card, segment.level)} />
      ))}
      {tasks.map(({ id, number, title, prompt, minutes, starters }) => (
        <Slide key={id} label={`Task ${number}`}>
          <p className="slides-over">
            Task {number} · {countInWords(minutes, 'minute')}
          </p>
          <h2>{title}</h2>
          <p className="slides-words">{prompt}</p>
          {starters.length > 0 && (
            <p className="slides-over">{starters.map((starter) => `“${starter} …”`).join(' ')}</p>
          )}
        </Slide>
      ))}
    </>
  );
}
