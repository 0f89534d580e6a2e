'use client';
import { lazy, Suspense } from 'react';
import { Disclosure } from '@/components/explore/Disclosure';
import type { Day } from '@/lib/time/day';

interface GoToDateProps {
  readonly onGo: (range: { readonly from: Day; readonly to: Day }) => void;
}

const DateForm = lazy(async () => ({ default: (await import('@/components/explore/DateForm')).DateForm })); // it brings the grammar of dates in words

/** Moves the strip to a date that is typed: a day, a month, a year, a range, long ago. */
export function GoToDate({ onGo }: GoToDateProps) {
  return (
    <Disclosure label="Go to date" name="Go to a date">
      {(close) => (
        <Suspense fallback={null}>
          <DateForm
            onGo={(range) => {
              onGo(range);
              close();
            }}
          />
        </Suspense>
      )}
    </Disclosure>
  );
}
