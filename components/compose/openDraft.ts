import { keptDraft } from '@/components/compose/keptDraft';
import { readView } from '@/components/compose/readView';
import type { StripData } from '@/components/explore/useStripData';
import { withoutKey } from '@/lib/segment/composeBlank';
import { draftOfView, MOST_EVENTS } from '@/lib/segment/composeDraft';
import { splitFragment } from '@/lib/segment/fragment';
import { leftOutWords } from '@/lib/segment/leftOut';
import { type Decoded, decodeSegment } from '@/lib/segment/segmentCode';
import type { SegmentDraft } from '@/lib/segment/segmentDraft';
import type { EventMaterial } from '@/lib/segment/segmentMaterial';
import { dayOfCivil } from '@/lib/time/day';
import { formatDay } from '@/lib/time/formatDay';
import { understoodView } from '@/lib/view/understoodView';
import { parseView } from '@/lib/view/viewState';

/** Whose lessons are made. */
export interface ComposedRecord {
  readonly timeline: string;
  readonly title: string;
  readonly dataBase: string;
}

/** What the work begins with. */
export interface Opened {
  readonly draft: SegmentDraft;
  /** Facts that are here already. */
  readonly events: readonly EventMaterial[];
  /** What the reader is told of it. */
  readonly said: readonly string[];
  /** The event that was open in the view. */
  readonly selected?: string | undefined;
  /** It is the draft that this device keeps. */
  readonly isKept: boolean;
}

/** Today where the reader is, as EDTF. */
function today(): string {
  const now = new Date();
  return formatDay(dayOfCivil({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }), 'day');
}

/** Why a link opens no lesson here. */
const REFUSALS: Readonly<Record<Exclude<Decoded['is'], 'segment' | 'none'>, string>> = {
  cut: 'The link is not whole: a part of it was lost on its way. Copy the whole link, to its last letter, or begin anew below.',
  wrong: 'The link holds no lesson that this page can read. Ask for it again, or begin anew below.',
  newer: 'The link was made by a newer form of this page. Load this page again, or begin anew below.',
  unread: 'The link could not be read, for a part of this page did not load. Load it again.',
};

interface ReadLink {
  readonly draft?: SegmentDraft;
  readonly said: readonly string[];
}

/** The lesson of a link as a draft to go on with: a copy, whoever made it. */
export async function draftOfLink(fragment: string, timeline: string): Promise<ReadLink> {
  const decoded = await decodeSegment(fragment);
  if (decoded.is === 'none') return { said: [] };
  if (decoded.is !== 'segment') return { said: [REFUSALS[decoded.is]] };
  if (decoded.draft.timeline !== timeline)
    return {
      said: [`The link is a lesson of another timeline, ${decoded.draft.timeline}, and cannot be opened here.`],
    };
  const isTeachers = decoded.of === 'teacher';
  const draft = isTeachers ? decoded.draft : withoutKey(decoded.draft);
  const said = isTeachers
    ? 'This is a copy of the lesson in the link: what you change here does not change the link.'
    : 'This is a copy of a lesson for pupils. Its link has no key: write it anew, or open the teacher’s link instead.';
  return { draft: { told: '', ...draft, reviewed: today() }, said: [said] };
}

function viewWords(total: number, draft: SegmentDraft, selected: string | undefined): readonly string[] {
  const { events } = draft.scope;
  const isLost = selected !== undefined && !events.includes(selected);
  const left = total - events.length;
  const several = `Your view holds ${total.toLocaleString('en')} events that begin in its range. The ${events.length} that carry most weight are here, as many as a lesson has time for; ${left.toLocaleString('en')} ${left === 1 ? 'is' : 'are'} left out. Add others under “Add events”, up to ${MOST_EVENTS}, or narrow the range or the filters before you come here.`;
  return [
    ...(total > events.length ? [several] : []),
    ...(total === 0 ? ['No event of your view begins in its range. Choose some below, or widen the range.'] : []),
    ...(isLost ? ['The event that was open does not begin in the range of the view, so it is not among these.'] : []),
  ];
}

/** Parts of the page have ids of their own, which say nothing of a lesson. */
const isPartOfPage = (hash: string): boolean => hash === '' || hash.startsWith('#_');

/** Whether an address means an event by what stands after its sign. */
const isNameOfEvent = (hash: string): boolean => !isPartOfPage(hash) && splitFragment(hash).is === 'none';

function nameIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1); // whoever wrote it wrote no address
  }
}

async function draftOfAddress(record: ComposedRecord, data: StripData): Promise<Omit<Opened, 'isKept'>> {
  const { search, hash } = window.location;
  const { view, misread } = understoodView(parseView(search, hash), search, data.head);
  const { events, total, isGone, ...rest } = await readView(record.dataBase, data, view);
  const { timeline, title } = record;
  const { known, selected } = view;
  const draft = draftOfView({
    timeline,
    title,
    ...rest,
    events,
    known,
    selected,
    series: view.series,
    narrowed: view,
    today: today(),
  });
  const gone = isGone || (selected === undefined && isNameOfEvent(hash)) ? nameIn(hash) : undefined;
  const said = [...leftOutWords(misread, gone), ...viewWords(total, draft, isGone ? undefined : selected)];
  return { draft, events, selected: isGone ? undefined : selected, said };
}

const OTHER_KEPT =
  'This device keeps another draft: it opens where this page is opened without a view, and keeping this one takes its place.';

/** The lesson of the link in the address; or the one that this device keeps, where the address says nothing; or one of the view that it says. */
export async function openDraft(record: ComposedRecord, data: StripData): Promise<Opened> {
  const { search, hash } = window.location;
  const kept = keptDraft(record.timeline);
  const other = kept ? [OTHER_KEPT] : [];
  const link = await draftOfLink(hash, record.timeline);
  if (link.draft) return { draft: link.draft, events: [], said: [...link.said, ...other], isKept: false };
  if (kept && search === '' && isPartOfPage(hash))
    return { draft: kept, events: [], said: ['This is the draft that is kept on this device.'], isKept: true };
  const opened = await draftOfAddress(record, data);
  return { ...opened, said: [...link.said, ...opened.said, ...other], isKept: false };
}
