import { formatPlace, type Problem } from '@/lib/base/problem';
import { slugify } from '@/lib/base/slug';
import { checkSegmentOpening } from '@/lib/check/segmentOpening';
import { checkSegmentScope } from '@/lib/check/segmentScope';
import { checkSegmentTasks } from '@/lib/check/segmentTasks';
import { slug as slugRule } from '@/lib/model/fields';
import { COMPOSER_SLUG, LINK_SLUG } from '@/lib/model/segmentVocabulary';
import type { Draft, DraftEvent, Entry, SegmentFile } from '@/lib/model/written';

/** Everything that is wrong between a teaching segment and the record it uses. */
export function checkSegments(draft: Draft): readonly Problem[] {
  const events = new Map(draft.events.entries.map((entry) => [entry.value.id, entry]));
  return draft.segments.flatMap((file) => [
    ...nameProblem(file),
    ...(file.head === undefined
      ? []
      : [
          ...checkSegmentScope(draft, file.head, events),
          ...checkSegmentOpening(draft, file.head, events),
          ...checkSegmentTasks(file.head, events),
          ...missingAlternative(file.head, events),
          ...vagueReview(file.head),
          ...repeatedTexts(file.head),
        ]),
  ]);
}

/** Addresses that are taken, and what is there. */
const TAKEN: Readonly<Record<string, string>> = {
  [COMPOSER_SLUG]: 'new segments are made',
  [LINK_SLUG]: 'lessons are read that stand in a link',
};

function nameProblem({ slug, told: { file } }: SegmentFile): readonly Problem[] {
  const isSlug = slugRule.safeParse(slug).success;
  if (isSlug && !Object.hasOwn(TAKEN, slug)) return [];
  const meant = isSlug ? undefined : slugify(slug);
  return [
    {
      file,
      message: isSlug ? `unsupported name: ${slug}` : `invalid name: ${slug}`,
      expected: isSlug
        ? `another name: at this address ${TAKEN[slug]}`
        : 'a file name of lower-case letters, digits and single hyphens: it is the address',
      ...(meant === undefined ? {} : { fix: `rename ${slug}.mdx to ${meant}.mdx` }),
    },
  ];
}

type Head = NonNullable<SegmentFile['head']>;

/** A review of no certain day is older than no change, and would never stop a build. */
function vagueReview({ value: { reviewed }, written, faulty }: Head): readonly Problem[] {
  const isDay = reviewed.latest - reviewed.earliest <= 1;
  if (faulty.has('reviewed') || isDay) return [];
  return [
    {
      ...written.placeOf(['reviewed']),
      message: `invalid reviewed: ${reviewed.text}`,
      expected: 'the day of the review, such as 2026-11-22',
    },
  ];
}

/** Who stays out of a text needs something else to do. */
function missingAlternative(
  { value, written, faulty }: Head,
  events: ReadonlyMap<string, Entry<DraftEvent>>,
): readonly Problem[] {
  if (value.alternative !== undefined || faulty.has('alternative') || faulty.has('contentNotes')) return [];
  const noted = value.scope.events.find((id) => (events.get(id)?.value.contentNotes.length ?? 0) > 0);
  if (value.contentNotes.length === 0 && noted === undefined) return [];
  return [
    {
      ...written.placeOf(value.contentNotes.length > 0 ? ['contentNotes'] : ['scope', 'events']),
      message: `missing alternative: ${noted === undefined ? 'the segment has content notes' : `${noted} has content notes`}`,
      expected: 'beside them, what a pupil does who stays out of it: alternative: <in a sentence or two>',
    },
  ];
}

/** Words twice for one event: which are meant cannot be told. */
function repeatedTexts({ value, written, faulty }: Head): readonly Problem[] {
  if (faulty.has('texts')) return [];
  const first = new Map<string, number>();
  return value.texts.flatMap(({ event }, index) => {
    const earlier = first.get(event);
    if (earlier === undefined) {
      first.set(event, index);
      return [];
    }
    const at = formatPlace(written.placeOf(['texts', earlier, 'event']));
    const expected = `words for each event once; the first are at ${at}`;
    return [{ ...written.placeOf(['texts', index, 'event']), message: `duplicate event: ${event}`, expected }];
  });
}
