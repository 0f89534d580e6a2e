'use client';
import { lazy, Suspense, useSyncExternalStore } from 'react';

const KnownSeriesTools = lazy(async () => ({
  default: (await import('@/components/explore/KnownSeriesTools')).KnownSeriesTools,
}));

/** About the height of the button, so that little moves when it comes. No class: styles of this page are sent with the explorer's first ones. */
const ROOM_PX = 29;

const subscribe = () => () => undefined;

/** Room on the page of series for the date as of which they are seen. Without JavaScript nothing can be asked, so nothing is shown. */
export function KnownSeries({ dataBase }: { readonly dataBase: string }) {
  const isLive = useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
  const room = <svg width="1" height={ROOM_PX} aria-hidden="true" />;
  return (
    <div>
      {isLive ? (
        <Suspense fallback={room}>
          <KnownSeriesTools dataBase={dataBase} />
        </Suspense>
      ) : (
        room
      )}
    </div>
  );
}
