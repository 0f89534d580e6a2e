'use client';
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { TextSource } from '@/components/chart/textSource';
import { useOutside } from '@/components/explore/Disclosure';
import styles from '@/components/explore/Toolbar.module.css';
import type { SearchState } from '@/components/explore/useSearch';
import { useTexts } from '@/components/explore/useTexts';
import { countInWords } from '@/lib/query/countInWords';

interface SearchBoxProps {
  /** Address of the timeline, with a closing slash. */
  readonly base: string;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly query: string;
  readonly search: SearchState;
  readonly matching: number;
  readonly total: number;
  readonly texts: TextSource;
  readonly onPrepare: () => void;
  /** What is typed, once it has stood still for a moment. */
  readonly onQuery: (query: string) => void;
  readonly onGoToRange: () => void;
  readonly onShowAll: () => void;
  readonly onSelect: (event: number) => void;
}

/** Typing is looked up once it pauses this long. */
const PAUSE_MS = 180;

/** The text in the box: typed here, or put there by going back to an older address. */
function useTypedText(query: string, onQuery: (query: string) => void): readonly [string, (text: string) => void] {
  const [text, setText] = useState(query);
  const sent = useRef(query);
  const latest = useRef(onQuery);
  useEffect(() => {
    latest.current = onQuery;
  });
  useEffect(() => {
    if (query === sent.current) return;
    sent.current = query;
    setText(query);
  }, [query]);
  useEffect(() => {
    const trimmed = text.trim();
    if (trimmed === sent.current) return;
    const timer = window.setTimeout(() => {
      sent.current = trimmed;
      latest.current(trimmed);
    }, PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [text]);
  return [text, setText];
}

/** Arrow keys walk the offers and back up into the box. */
function stepFocus(key: KeyboardEvent<HTMLElement>): void {
  if (key.key !== 'ArrowDown' && key.key !== 'ArrowUp') return;
  const stops = Array.from(key.currentTarget.querySelectorAll<HTMLElement>('input, [data-offer]'));
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[at + (key.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  key.preventDefault();
  next.focus();
}

/** One box for words, kinds, people, places and typed dates. What matches is offered below it; nothing moves until something is chosen. */
export function SearchBox(props: SearchBoxProps) {
  const { input, query, search, total, onPrepare, onQuery, onGoToRange, onShowAll } = props;
  const [text, setText] = useTypedText(query, onQuery);
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLElement>(null);
  useOutside(root, open, () => setOpen(false));
  const choose = (action: () => void) => () => {
    setOpen(false);
    action();
  };
  return (
    <search
      ref={root}
      className={styles.search}
      onKeyDown={(key) => {
        stepFocus(key);
        if (key.key !== 'Escape' || !open) return;
        key.stopPropagation();
        key.preventDefault(); // it closes what is offered; what was typed goes with the next Esc, as browsers have it
        setOpen(false);
        input.current?.focus();
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (search.typed.range) choose(onGoToRange)();
          else if (search.mask) choose(onShowAll)();
        }}
      >
        <input
          ref={input}
          type="search"
          className={styles.searchField}
          aria-label="Search words, people, places and dates"
          placeholder={`Search ${total.toLocaleString('en')} events`}
          autoComplete="off"
          enterKeyHint="search"
          value={text}
          onFocus={() => {
            onPrepare();
            setOpen(true);
          }}
          onChange={(event) => {
            setText(event.target.value);
            setOpen(true);
          }}
        />
      </form>
      {open && text.trim() !== '' && <Offers {...props} choose={choose} />}
    </search>
  );
}

interface ThreadOffersProps {
  readonly base: string;
  readonly threads: SearchState['threads'];
}

/** Threads by their titles: links, for each has a page of its own, which tells what ties its events together. */
function ThreadOffers({ base, threads }: ThreadOffersProps) {
  if (threads.length === 0) return null;
  return (
    <ul aria-label="Threads">
      {threads.map(({ id, title, count }) => (
        <li key={id}>
          <a data-offer className={styles.offer} href={`${base}threads/${id}/`}>
            <span>{title}</span>
            <span className={styles.offerDate}>Thread, {countInWords(count, 'event')}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

type OffersProps = SearchBoxProps & { readonly choose: (action: () => void) => () => void };

function Offers({ base, search, matching, texts, onGoToRange, onShowAll, onSelect, choose }: OffersProps) {
  useTexts(texts, search.best);
  const { typed, is, best, threads } = search;
  return (
    <div className={styles.offers}>
      {typed.range && (
        <button type="button" data-offer className={styles.offer} onClick={choose(onGoToRange)}>
          Go to <strong>{typed.range.text}</strong>
        </button>
      )}
      <ThreadOffers base={base} threads={threads} />
      {is === 'failed' && <p className={styles.help}>The search index could not be loaded. Type again to try again.</p>}
      {is === 'ready' && best.length + threads.length === 0 && (
        <p className={styles.help}>Nothing matches. Try fewer or shorter words, or a date such as June 2015.</p>
      )}
      {best.length > 0 && (
        <ul aria-label="Events">
          {best.map((event) => (
            <li key={event}>
              <button type="button" data-offer className={styles.offer} onClick={choose(() => onSelect(event))}>
                <span>{texts.text(event)?.title ?? 'Loading'}</span>
                <span className={styles.offerDate}>{texts.text(event)?.date}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {matching > 1 && (
        <button type="button" data-offer className={styles.offer} data-all onClick={choose(onShowAll)}>
          Show all {matching.toLocaleString('en')} on the timeline
        </button>
      )}
    </div>
  );
}
