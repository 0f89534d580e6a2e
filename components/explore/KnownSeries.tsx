'use client';
import { lazy, Suspense, useSyncExternalStore } from 'react';

const KnownSeriesTools = lazy(async () => ({
  default: (await import('@/components/explore/KnownSeriesTools')).KnownSeriesTools,
}));

/** About the height of the button and of the field, so that little moves when they come. No class: styles of this page are sent with the explorer's first ones. */
const ROOM_PX = 29;
const FIELD_PX = 36;

const subscribe = () => () => undefined;

interface KnownSeriesProps {
  readonly dataBase: string;
  /** How many series the page has. */
  readonly count: number;
}

/** So many stand in a list that an eye goes over faster than a hand types. */
const MOST_SEEN = 8;

/** Room on the page of series for the date as of which they are seen, and for finding one. Without JavaScript nothing can be asked, so nothing is shown. */
export function KnownSeries({ dataBase, count }: KnownSeriesProps) {
  const hasSearch = count > MOST_SEEN;
  const isLive = useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
  const room = <svg width="1" height={hasSearch ? ROOM_PX + FIELD_PX : ROOM_PX} aria-hidden="true" />;
  return (
    <div>
      {isLive ? (
        <Suspense fallback={room}>
          <KnownSeriesTools {...{ dataBase, hasSearch }} />
        </Suspense>
      ) : (
        room
      )}
    </div>
  );
}
