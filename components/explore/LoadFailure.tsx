'use client';
import type { ReactNode } from 'react';
import styles from '@/components/explore/Explorer.module.css';
import type { Failed } from '@/components/explore/useLoaded';

interface LoadFailureProps {
  readonly failed: Failed;
  /** What is missing for it, a sentence. */
  readonly what: string;
  /** What can be done meanwhile, a sentence. */
  readonly children?: ReactNode;
  readonly id?: string;
}

/** Says what could not be loaded and why, and tries again. */
export function LoadFailure({ failed, what, children, id }: LoadFailureProps) {
  return (
    <p className={styles.failure} role="alert" id={id}>
      {what} {failed.reason} {children}{' '}
      <button type="button" className={styles.textButton} onClick={failed.retry}>
        Try again
      </button>
    </p>
  );
}
