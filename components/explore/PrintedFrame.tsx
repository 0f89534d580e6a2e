'use client';
import styles from '@/components/explore/Explorer.module.css';
import { viewWords } from '@/components/explore/viewWords';
import type { StripHead } from '@/lib/layout/stripData';
import { formatView, type ViewState } from '@/lib/view/viewState';

interface PrintedFrameProps {
  readonly head: StripHead;
  readonly title: string;
  readonly base: string;
  readonly view: ViewState;
}

/** Seen on paper only, where no control is: which record it is, what narrows it, and the address that brings the view back. */
export function PrintedFrame({ head, title, base, view }: PrintedFrameProps) {
  const { search, hash } = formatView(view);
  return (
    <div className={styles.printedFrame}>
      <p>{[title, ...viewWords(head, view)].join(' · ')}</p>
      <p>{`${window.location.origin}${base}${search}${hash}`}</p>
    </div>
  );
}
