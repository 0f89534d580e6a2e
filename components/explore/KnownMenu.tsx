'use client';
import { lazy, Suspense } from 'react';
import { Disclosure } from '@/components/explore/Disclosure';
import type { KnownChooserProps } from '@/components/explore/KnownChooser';
import styles from '@/components/explore/Toolbar.module.css';
import { loadKnownFile } from '@/components/explore/useKnown';

const loadChooser = () => import('@/components/explore/KnownChooser');
const KnownChooser = lazy(async () => ({ default: (await loadChooser()).KnownChooser }));

/** Opens the choice of a date on which the record is seen as it was known. */
export function KnownMenu(props: Omit<KnownChooserProps, 'onDone'>) {
  const prepare = () => {
    loadChooser().catch(() => undefined);
    loadKnownFile(props.file).catch(() => undefined); // the chooser says so
  };
  return (
    <div className={styles.known} data-timeline="known" data-on={props.known !== undefined || undefined}>
      <Disclosure label="As known on …" name="As known on a date" onNear={prepare}>
        {(close) => (
          <Suspense fallback={<p className={styles.help}>Loading.</p>}>
            <KnownChooser {...props} onDone={close} />
          </Suspense>
        )}
      </Disclosure>
    </div>
  );
}
