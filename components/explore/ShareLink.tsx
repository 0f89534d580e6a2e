'use client';
import { lazy, Suspense, useEffect, useState } from 'react';
import styles from '@/components/explore/Toolbar.module.css';

const LinkDialog = lazy(async () => ({ default: (await import('@/components/explore/LinkDialog')).LinkDialog }));

interface ShareLinkProps {
  /** Address of the full page: a link copied inside a frame leads to it, not to the frame. */
  readonly base: string;
}

/** How long the button says that it has copied. */
const FEEDBACK_MS = 2_500;

const viewLink = (base: string): string =>
  new URL(`${base}${window.location.search}${window.location.hash}`, window.location.origin).href;

/** Copies the address of the view as it stands. Where the browser refuses, the address is shown, ready to be copied. */
export function ShareLink({ base }: ShareLinkProps) {
  const [done, setDone] = useState(false);
  const [refused, setRefused] = useState<string>();
  useEffect(() => {
    if (!done) return;
    const timer = window.setTimeout(() => setDone(false), FEEDBACK_MS);
    return () => window.clearTimeout(timer);
  }, [done]);
  const share = async () => {
    const link = viewLink(base);
    try {
      await navigator.clipboard.writeText(link);
      setDone(true);
    } catch {
      setRefused(link); // no permission: in a frame, or without https
    }
  };
  return (
    <>
      <button type="button" className={styles.button} onClick={share} title="Copy a link to this view">
        {done ? 'Link copied' : 'Share'}
      </button>
      <span className={styles.unseen} role="status">
        {done ? 'Link copied' : ''}
      </span>
      {refused && (
        <Suspense fallback={null}>
          <LinkDialog link={refused} onClose={() => setRefused(undefined)} />
        </Suspense>
      )}
    </>
  );
}
