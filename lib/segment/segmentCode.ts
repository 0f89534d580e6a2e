import type { PupilLink, TeacherLink } from '@/lib/model/linkSchema';
import type { LinkProblem } from '@/lib/model/readLink';
import { joinFragment, type Reader, splitFragment } from '@/lib/segment/fragment';
import { packText, unpackText } from '@/lib/segment/packText';
import { type PupilDraft, pupilDraft, type SegmentDraft } from '@/lib/segment/segmentDraft';

/** What a fragment turned out to be. `draft` is as it was written, `segment` the same, read. */
export type Decoded =
  | { readonly is: 'segment'; readonly of: 'pupils'; readonly draft: PupilDraft; readonly segment: PupilLink }
  | { readonly is: 'segment'; readonly of: 'teacher'; readonly draft: SegmentDraft; readonly segment: TeacherLink }
  /** No lesson in it: empty, or the name of a place on the page. */
  | { readonly is: 'none' }
  /** It lost or changed something on its way. */
  | { readonly is: 'cut' }
  /** Whole, and no lesson that could be shown. */
  | { readonly is: 'wrong'; readonly problems: readonly LinkProblem[] }
  /** Made by a later form of this program. */
  | { readonly is: 'newer' }
  /** A part of the program did not load. */
  | { readonly is: 'unread' };

/**
 * A lesson as the fragment of an address, without `#`: `s=1.<payload>.<seal>` for pupils, without anything of the key, and `t=1.…` with all of it. A fragment is
 * not sent to the host of the page. Rejects with a RangeError a draft of over a megabyte.
 */
export async function encodeSegment(draft: SegmentDraft, reader: Reader): Promise<string> {
  return joinFragment(reader, await packText(JSON.stringify(reader === 'pupils' ? pupilDraft(draft) : draft)));
}

/** Never rejects: whatever stands in an address is somebody's guess. */
export async function decodeSegment(hash: string): Promise<Decoded> {
  const fragment = splitFragment(hash);
  if (fragment.is !== 'code') return fragment;
  let value: unknown;
  try {
    value = JSON.parse(await unpackText(fragment.payload));
  } catch {
    return { is: 'wrong', problems: [{ path: [], says: 'What is in it is not packed as this site packs lessons.' }] };
  }
  return fragment.of === 'pupils' ? pupilsOf(value) : teachersOf(value);
}

/** The schema weighs more than the page, and is loaded only where there is something to hold against it. */
const schema = () => import('@/lib/model/readLink').catch(() => undefined);

async function pupilsOf(value: unknown): Promise<Decoded> {
  const read = (await schema())?.readPupilLink(value);
  if (read === undefined) return { is: 'unread' };
  if (!read.ok) return { is: 'wrong', problems: read.failure };
  return { is: 'segment', of: 'pupils', draft: value as PupilDraft, segment: read.value };
}

async function teachersOf(value: unknown): Promise<Decoded> {
  const read = (await schema())?.readTeacherLink(value);
  if (read === undefined) return { is: 'unread' };
  if (!read.ok) return { is: 'wrong', problems: read.failure };
  return { is: 'segment', of: 'teacher', draft: value as SegmentDraft, segment: read.value };
}
