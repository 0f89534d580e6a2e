'use client';
import { DateForm } from '@/components/explore/DateForm';
import { Disclosure } from '@/components/explore/Disclosure';
import type { Marks } from '@/lib/layout/stripData';
import type { DayRange } from '@/lib/time/dayRange';

interface GoToDateProps {
  readonly marks: Marks;
  readonly onGo: (range: DayRange) => void;
}

/** The grammar of dates in words is heavier than the whole box: it comes while the reader types. A failed load is tried again. */
const loadReader = () => import('@/components/explore/readDestination');
const prepareReader = () => void loadReader().catch(() => undefined);

/** Moves the strip to a date that is typed: a day, a month, a year, a range, long ago. */
export function GoToDate({ marks, onGo }: GoToDateProps) {
  return (
    <Disclosure label="Go to date" name="Go to a date" onNear={prepareReader} onOpen={prepareReader}>
      {(close) => (
        <DateForm
          read={async (text) => (await loadReader()).readDestination(text, marks)}
          onGo={(range) => {
            onGo(range);
            close();
          }}
        />
      )}
    </Disclosure>
  );
}
