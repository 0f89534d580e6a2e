import type { SegmentHead } from '@/lib/model/record';
import { agesInWords } from '@/lib/segment/learningResource';
import type { RecordMaterial } from '@/lib/segment/segmentMaterial';
import { formatEdtf } from '@/lib/time/words';

type Timed = Pick<SegmentHead, 'minutes' | 'ages' | 'reviewed'>;

/** "Leaving North Korea · 20 minutes · ages 11 to 13 · reviewed 22 November 2026, form 1". */
export const lessonFacts = (
  record: Pick<RecordMaterial, 'title'>,
  segment: Timed & Pick<SegmentHead, 'version'>,
): string => factsOf(record, segment, `reviewed ${formatEdtf(segment.reviewed)}, form ${segment.version}`);

/** Of a lesson in a link, which nobody has reviewed: "Leaving North Korea · 20 minutes · ages 11 to 13 · made with this timeline on 22 November 2026". */
export const linkFacts = (record: Pick<RecordMaterial, 'title'>, segment: Timed): string =>
  factsOf(record, segment, `made with this timeline on ${formatEdtf(segment.reviewed)}`);

const factsOf = (record: Pick<RecordMaterial, 'title'>, segment: Timed, made: string): string =>
  [record.title, `${segment.minutes} minutes`, agesInWords(segment), made].join(' · ');

/** Which form of which record: what a sheet on paper needs to be found again. */
export const versionWords = (
  record: Pick<RecordMaterial, 'title'>,
  { version, reviewed }: Pick<SegmentHead, 'version' | 'reviewed'>,
): string => `From the record “${record.title}” as it stood on ${formatEdtf(reviewed)}; form ${version}`;

/** The same of a lesson in a link, whose cards are those of the day on which it is read. */
export const linkWords = (record: Pick<RecordMaterial, 'title'>, { reviewed }: Pick<SegmentHead, 'reviewed'>): string =>
  `Made with the record “${record.title}” on ${formatEdtf(reviewed)}; nobody has reviewed it`;

/** What counts as within the range. */
export const rangeRule = ({ scope: { from, to } }: Pick<SegmentHead, 'scope'>): string =>
  `${from.text === to.text ? formatEdtf(from) : `${formatEdtf(from)} to ${formatEdtf(to)}`}, both counted: only events of this lesson, each by its first possible day.`;
