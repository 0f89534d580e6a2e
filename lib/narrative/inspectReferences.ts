import { nearest } from '@/lib/base/nearest';
import { shorten } from '@/lib/base/problem';
import { parseAuthorDate } from '@/lib/model/parseAuthorDate';
import type { TimelineRecord } from '@/lib/model/record';
import type { Fault, Inspection } from '@/lib/narrative/inspection';
import type { JsxAttribute } from '@/lib/narrative/syntaxTree';
import { sourcesAddress } from '@/lib/query/addresses';
import { sourceIdsOf } from '@/lib/query/recordIndex';
import type { Edtf } from '@/lib/time/edtf';

export interface Value {
  readonly text: string;
  readonly attribute: JsxAttribute;
}

/** Literal attributes of one element, by name. */
export type Values = ReadonlyMap<string, Value>;

/** Checks that the ids and dates an element names exist and agree. */
export function inspectReferences(name: string, values: Values, inspection: Inspection): void {
  if (name === 'Ev') inspectEvent(values.get('id'), inspection);
  if (name === 'Source') inspectSource(values.get('id'), inspection);
  if (name === 'Figure') inspectSource(values.get('source'), inspection);
  if (name === 'Span') inspectSpan(values, inspection);
}

function inspectEvent(value: Value | undefined, { record, report }: Inspection): void {
  if (!value || record.events.some(({ id }) => id === value.text)) return;
  const meant = nearest(
    value.text,
    record.events.map(({ id }) => id),
  );
  report(value.attribute.position, {
    message: `unknown event: ${shorten(value.text)}`,
    expected: 'the id of an event of this timeline',
    ...(meant ? { fix: `id="${meant}"` } : {}),
  });
}

function inspectSource(value: Value | undefined, { record, event, report }: Inspection): void {
  if (!value) return;
  const { position, name } = value.attribute;
  if (!event) {
    report(position, numberlessSource(record, value.text));
    return;
  }
  const own = sourceIdsOf(event);
  if (own.includes(value.text)) return;
  if (record.sources.has(value.text)) {
    report(position, {
      message: `missing source: ${value.text} of event ${event.id}`,
      expected: `a source that the event ${event.id} lists itself, so that it has a number there; to add under its sources:`,
      fix: `- id: ${value.text}`,
    });
    return;
  }
  const meant = nearest(value.text, own) ?? nearest(value.text, record.sources.keys());
  report(position, {
    message: `unknown source: ${shorten(value.text)}`,
    expected: own.length > 0 ? `one of the event's sources: ${own.join(', ')}` : 'a source the event lists',
    ...(meant ? { fix: `${name}="${meant}"` } : {}),
  });
}

/** In the text about the record, which has no numbered sources. */
function numberlessSource(record: TimelineRecord, id: string): Fault {
  return {
    message: `unsupported source: ${shorten(id)}`,
    expected: 'a link, since the numbers of sources belong to events',
    ...(record.sources.has(id) ? { fix: `[words](${sourcesAddress(record, id)})` } : {}),
  };
}

function inspectSpan(values: Values, inspection: Inspection): void {
  const from = inspectDate(values.get('from'), inspection);
  const to = inspectDate(values.get('to'), inspection);
  if (!from || !to || from.earliest < to.latest) return;
  inspection.report(values.get('from')?.attribute.position, {
    message: `invalid range: from ${from.text} to ${to.text}`,
    expected: 'a range that ends after it starts',
    fix: `from="${to.text}" to="${from.text}"`,
  });
}

function inspectDate(value: Value | undefined, { report }: Inspection): Edtf | undefined {
  if (!value) return undefined;
  const { position, name } = value.attribute;
  const parsed = parseAuthorDate(value.text);
  if (!parsed.ok) {
    const { message, expected, fix } = parsed.failure;
    report(position, { message, expected, ...(fix === undefined ? {} : { fix: `${name}="${fix}"` }) });
    return undefined;
  }
  if (Number.isFinite(parsed.value.earliest) && Number.isFinite(parsed.value.latest)) return parsed.value;
  report(position, {
    message: `unsupported date: ${parsed.value.text}`,
    expected: 'a date with both ends known: a range of the axis has two ends',
  });
  return undefined;
}
