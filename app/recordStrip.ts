import { buildStrip, type Strip } from '@/lib/layout/buildStrip';
import type { TimelineRecord } from '@/lib/model/record';

const strips = new WeakMap<TimelineRecord, Strip>();

/** The laid-out record. Pages and data files of one record share one layout: they must agree on event numbers, and it takes a while. */
export function recordStrip(record: TimelineRecord): Strip {
  const known = strips.get(record);
  if (known) return known;
  const strip = buildStrip(record);
  strips.set(record, strip);
  return strip;
}
