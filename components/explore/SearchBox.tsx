'use client';
import { type KeyboardEvent, lazy, type RefObject, Suspense, useEffect, useRef, useState } from 'react';
import { useOutside } from '@/components/explore/Disclosure';
import type { SearchOffersProps } from '@/components/explore/SearchOffers';
import styles from '@/components/explore/Toolbar.module.css';

// Nothing is offered before something is typed.
const SearchOffers = lazy(async () => ({
  default: (await import('@/components/explore/SearchOffers')).SearchOffers,
}));

interface SearchBoxProps extends Omit<SearchOffersProps, 'choose'> {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly query: string;
  readonly total: number;
  readonly onPrepare: () => void;
  /** What is typed, once it has stood still for a moment. */
  readonly onQuery: (query: string) => void;
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
  const { input, query, search, destination, total, onPrepare, onQuery, onGoToRange, onShowAll } = props;
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
          if (destination) choose(onGoToRange)();
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
      {open && text.trim() !== '' && (
        <Suspense fallback={null}>
          <SearchOffers {...props} choose={choose} />
        </Suspense>
      )}
    </search>
  );
}
