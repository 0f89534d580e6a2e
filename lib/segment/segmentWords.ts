import type { SegmentHead } from '@/lib/model/record';
import { agesInWords } from '@/lib/segment/learningResource';
import type { RecordMaterial } from '@/lib/segment/segmentMaterial';
import { formatEdtf } from '@/lib/time/words';

/** "Leaving North Korea · 20 minutes · ages 11 to 13 · reviewed 22 November 2026, form 1". */
export const lessonFacts = (
  record: Pick<RecordMaterial, 'title'>,
  segment: Pick<SegmentHead, 'minutes' | 'ages' | 'reviewed' | 'version'>,
): string =>
  [
    record.title,
    `${segment.minutes} minutes`,
    agesInWords(segment),
    `reviewed ${formatEdtf(segment.reviewed)}, form ${segment.version}`,
  ].join(' · ');

/** Which form of which record: what a sheet on paper needs to be found again. */
export const versionWords = (
  record: Pick<RecordMaterial, 'title'>,
  { version, reviewed }: Pick<SegmentHead, 'version' | 'reviewed'>,
): string => `From the record “${record.title}” as it stood on ${formatEdtf(reviewed)}; form ${version}`;

/** What counts as within the range. */
export const rangeRule = ({ scope: { from, to } }: Pick<SegmentHead, 'scope'>): string =>
  `${from.text === to.text ? formatEdtf(from) : `${formatEdtf(from)} to ${formatEdtf(to)}`}, both counted: an event belongs to it if the first day on which it can have happened does. Only the events of this lesson are drawn.`;
