import type { TimelineEvent, TimelineRecord } from '@/lib/model/record';
import { recordIndex } from '@/lib/query/recordIndex';

/** An event as machines read it: the fields of the files, dates as EDTF text. */
export interface PublicEvent {
  readonly id: string;
  readonly date: string;
  readonly dateBasis?: string;
  readonly reported?: string;
  /** Absent for a report of what had happened. */
  readonly reportedAs?: 'forecast';
  readonly added?: string;
  readonly kind: string;
  readonly lane: string;
  readonly title: string;
  readonly summary?: string;
  readonly plain?: string;
  readonly significance: number;
  readonly confidence: string;
  readonly figures: readonly {
    readonly value: number;
    readonly unit?: string | undefined;
    readonly what: string;
    readonly reported?: string;
  }[];
  readonly places: readonly string[];
  readonly people: readonly string[];
  readonly threads: readonly string[];
  readonly sources: readonly {
    readonly id: string;
    readonly locator?: string | undefined;
    readonly supports?: string | undefined;
  }[];
  readonly claims: readonly {
    readonly about: string;
    readonly says: string;
    readonly by?: string;
    readonly source: string;
    readonly reported?: string;
    readonly status: string;
  }[];
  readonly relations: readonly { readonly type: string; readonly to: string; readonly source?: string | undefined }[];
  readonly contentNotes: readonly string[];
  readonly revisions: readonly {
    readonly date: string;
    readonly kind: string;
    readonly field: string;
    readonly was?: string | undefined;
    readonly now?: string | undefined;
    readonly why: string;
  }[];
}

function optionalFields(event: TimelineEvent): Partial<PublicEvent> {
  return {
    ...(event.dateBasis ? { dateBasis: event.dateBasis } : {}),
    ...(event.reported ? { reported: event.reported.text } : {}),
    ...(event.reportedAs === 'forecast' ? { reportedAs: event.reportedAs } : {}),
    ...(event.added ? { added: event.added.text } : {}),
    ...(event.summary ? { summary: event.summary } : {}),
    ...(event.plain ? { plain: event.plain } : {}),
  };
}

/** A relation to a withdrawn event would publish its id. */
function publicRelations(record: TimelineRecord, event: TimelineEvent): PublicEvent['relations'] {
  const { byId } = recordIndex(record);
  return event.relations.filter(({ to }) => byId.has(to)).map(({ type, to, source }) => ({ type, to, source }));
}

/** The public part of an event, named field by field: what is not listed here is not published. */
export function publicEvent(record: TimelineRecord, event: TimelineEvent): PublicEvent {
  return {
    id: event.id,
    date: event.date.text,
    kind: event.kind,
    lane: event.lane,
    title: event.title,
    significance: event.significance,
    confidence: event.confidence,
    ...optionalFields(event),
    figures: event.figures.map(({ value, unit, what, reported }) => ({
      value,
      unit,
      what,
      ...(reported ? { reported: reported.text } : {}),
    })),
    places: event.places,
    people: event.people,
    threads: event.threads,
    sources: event.sources.map(({ id, locator, supports }) => ({ id, locator, supports })),
    claims: event.claims.map(({ about, says, by, source, reported, status }) => ({
      about,
      says,
      ...(by ? { by } : {}),
      source,
      ...(reported ? { reported: reported.text } : {}),
      status,
    })),
    relations: publicRelations(record, event),
    contentNotes: event.contentNotes,
    revisions: event.revisions.map(({ date, kind, field, was, now, why }) => ({
      date: date.text,
      kind,
      field,
      was,
      now,
      why,
    })),
  };
}
