'use client';
import { useEffect, useId, useState } from 'react';
import styles from '@/components/explore/Explorer.module.css';
import toolbar from '@/components/explore/Toolbar.module.css';
import { wordsMatch } from '@/lib/series/wordsMatch';

/** What is read of a series when one is looked for: its name in the list, and what it counts. */
function textOf(entry: HTMLElement): string {
  const id = entry.querySelector('a')?.hash.slice(1) ?? '';
  const parts = document.getElementById(id)?.querySelectorAll(':scope > header, :scope > p') ?? [];
  return [entry, ...parts].map(({ textContent }) => textContent).join(' ');
}

/** Narrows the list of series on their page, which is prerendered and not known to React. Enter goes to the first that is left. */
export function FindSeries() {
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly HTMLElement[]>([]);
  const [total, setTotal] = useState(0);
  const id = useId();
  useEffect(() => {
    const entries = [...document.querySelectorAll<HTMLElement>('[data-series-list] li')];
    const left = entries.filter((entry) => wordsMatch(textOf(entry), text));
    for (const entry of entries) entry.hidden = !left.includes(entry);
    setFound(left);
    setTotal(entries.length);
  }, [text]);
  return (
    <search>
      <form
        className={styles.hint}
        onSubmit={(event) => {
          event.preventDefault();
          found[0]?.querySelector('a')?.click();
        }}
      >
        <label htmlFor={id}>Find a series</label>{' '}
        <input
          id={id}
          className={toolbar.searchField}
          type="search"
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />{' '}
        <span role="status">{text.trim() !== '' && `${found.length} of ${total}`}</span>
      </form>
    </search>
  );
}
