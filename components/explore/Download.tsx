'use client';
import { lazy, Suspense } from 'react';
import { Disclosure } from '@/components/explore/Disclosure';

const loadFiles = () => import('@/components/explore/DownloadFiles');
const DownloadFiles = lazy(async () => ({ default: (await loadFiles()).DownloadFiles }));

interface DownloadProps {
  /** Address of the data folder, with a closing slash. */
  readonly dataBase: string;
  readonly total: number;
}

/** The record to take along. */
export function Download(props: DownloadProps) {
  return (
    <Disclosure label="Download" name="Download" onNear={() => void loadFiles().catch(() => undefined)}>
      {(close) => (
        <Suspense fallback={null}>
          <DownloadFiles {...props} onTaken={close} />
        </Suspense>
      )}
    </Disclosure>
  );
}
