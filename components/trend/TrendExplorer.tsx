'use client';
import type { ReactNode } from 'react';
import controls from '@/components/trend/Controls.module.css';
import { TrendCockpit } from '@/components/trend/TrendCockpit';
import { useTrendData } from '@/components/trend/useTrendData';

interface TrendExplorerProps {
  /** Address of the timeline. */
  readonly base: string;
  /** Address of the page, below which its data lie. */
  readonly address: string;
  /** What is shown until, and without, the data. */
  readonly children: ReactNode;
}

/** The page of trends, live once its data are here. */
export function TrendExplorer({ base, address, children }: TrendExplorerProps) {
  const loaded = useTrendData(address);
  if (loaded.is === 'ready') return <TrendCockpit data={loaded.data} base={base} widthPx={loaded.widthPx} />;
  return (
    <div data-trend="waiting">
      {loaded.is === 'failed' && (
        <p className={controls.failure} role="alert">
          The data could not be loaded, so the chart below cannot be changed.{' '}
          <button type="button" className={controls.textButton} onClick={loaded.retry}>
            Try again
          </button>
        </p>
      )}
      {children}
    </div>
  );
}
