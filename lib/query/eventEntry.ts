import type { TimelineEvent, TimelineRecord } from '@/lib/model/record';
import type { Colour, Shape } from '@/lib/model/vocabulary';
import { eventAddress } from '@/lib/query/addresses';
import { accountsDiffer, differencesAddress } from '@/lib/query/differences';
import { countSources } from '@/lib/query/independence';
import { machineDate } from '@/lib/query/machineDate';
import { sourceIdsOf } from '@/lib/query/recordIndex';
import { sourceNames } from '@/lib/query/sourceName';
import { formatEdtf } from '@/lib/time/words';

/** One line of a list of events. */
export interface EventEntry {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly kind: { readonly title: string; readonly shape: Shape; readonly colour: Colour };
  /** In words. */
  readonly date: string;
  /** For `<time datetime>`; absent where HTML has no way to write the date. */
  readonly datetime?: string;
  readonly summary?: string;
  /** How many sources, in words. */
  readonly sources: string;
  /** Their names in short; empty without any. */
  readonly sourceNames: string;
  /** Where the accounts stand side by side, if they do not say the same. */
  readonly differences?: string;
}

export function eventEntry(record: TimelineRecord, event: TimelineEvent): EventEntry {
  const kind = record.header.kinds.find(({ id }) => id === event.kind);
  if (!kind) throw new Error(`unknown kind: ${event.kind}`); // a loaded record has resolved kinds
  const datetime = machineDate(event.date);
  return {
    id: event.id,
    href: eventAddress(record, event),
    title: event.title,
    kind: { title: kind.title, shape: kind.shape, colour: kind.colour },
    date: formatEdtf(event.date),
    ...(datetime ? { datetime } : {}),
    ...(event.summary ? { summary: event.summary } : {}),
    sources: countSources(record, event),
    sourceNames: sourceNames(sourceIdsOf(event).flatMap((id) => record.sources.get(id) ?? [])),
    ...(accountsDiffer(record, event) ? { differences: differencesAddress(record, event.id) } : {}),
  };
}
