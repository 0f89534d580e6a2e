'use client';
import { useState } from 'react';
import styles from '@/components/trend/Controls.module.css';

/** Copies the address of the view. Where the browser refuses, the address is shown, ready to be copied. */
export function CopyLink({ address }: { readonly address: () => string }) {
  const [copied, setCopied] = useState<string>();
  const [refused, setRefused] = useState<string>();
  const copy = async (): Promise<void> => {
    const link = address();
    try {
      await navigator.clipboard.writeText(link);
      setCopied(link);
    } catch {
      setRefused(link); // no permission, or no https
    }
  };
  const isCopied = copied === address();
  return (
    <>
      <button type="button" className={styles.button} onClick={copy}>
        {isCopied ? 'Link copied' : 'Copy the link'}
      </button>
      {refused !== undefined && (
        <input
          className={styles.field}
          aria-label="Link to this view"
          readOnly
          value={refused}
          onFocus={(event) => event.target.select()}
        />
      )}
    </>
  );
}
