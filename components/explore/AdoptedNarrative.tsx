'use client';
import { useEffect, useRef, useState } from 'react';
import { createFileCache, loadText } from '@/components/explore/loadFile';
import styles from '@/components/explore/Panel.module.css';

interface AdoptedNarrativeProps {
  readonly eventId: string;
  /** The event's own page, which holds the narrative. */
  readonly href: string;
}

const pageFile = createFileCache(loadText);

/** The narrative's nodes out of a page of this site, their addresses made independent of that page. */
function narrativeIn(html: string, href: string): readonly Node[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const narrative = page.querySelector('[data-narrative]');
  if (!narrative) return [];
  for (const script of narrative.querySelectorAll('script')) script.remove();
  const address = new URL(href, window.location.href);
  for (const link of narrative.querySelectorAll('a[href]')) {
    const written = link.getAttribute('href') ?? '';
    if (!written.startsWith('#')) link.setAttribute('href', new URL(written, address).href);
  }
  return Array.from(narrative.childNodes, (node) => document.importNode(node, true));
}

/** The narrative of an event, taken from the event's own page, so that it is written and shipped once. */
export function AdoptedNarrative({ eventId, href }: AdoptedNarrativeProps) {
  const place = useRef<HTMLDivElement>(null);
  const [is, setIs] = useState<'loading' | 'ready' | 'failed'>('loading');
  useEffect(() => {
    let stale = false;
    pageFile(href).then(
      (html) => {
        if (stale) return;
        place.current?.replaceChildren(...narrativeIn(html, href));
        setIs('ready');
      },
      () => {
        if (!stale) setIs('failed');
      },
    );
    return () => {
      stale = true;
    };
  }, [href]);
  return (
    <>
      {is === 'loading' && <p className={styles.quiet}>Loading the narrative.</p>}
      {is === 'failed' && (
        <p className={styles.quiet}>
          The narrative could not be loaded. <a href={href}>Read it on its own page.</a>
        </p>
      )}
      <div data-narrative={eventId} ref={place} />
    </>
  );
}
