import type { ReactNode } from 'react';
import styles from '@/components/narrative/narrative.module.css';

/** The column a narrative is set in: measure, rhythm, lists and quotes. */
export function Prose({ children }: { readonly children: ReactNode }) {
  return <div className={styles['prose']}>{children}</div>;
}
