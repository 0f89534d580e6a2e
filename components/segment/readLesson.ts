import { GarbledFile, loadMaterial } from '@/components/segment/loadMaterial';
import type { PupilLink, TeacherLink } from '@/lib/model/linkSchema';
import type { LinkProblem } from '@/lib/model/readLink';
import { type HeldSegment, heldSegment } from '@/lib/segment/heldSegment';
import { type Decoded, decodeSegment, encodeSegment } from '@/lib/segment/segmentCode';
import type { SegmentMaterial } from '@/lib/segment/segmentMaterial';

interface LessonHead {
  readonly is: 'lesson';
  /** As the address has it, without `#`. */
  readonly code: string;
  readonly material: SegmentMaterial;
}

export interface PupilLesson extends LessonHead {
  readonly of: 'pupils';
  readonly held: HeldSegment<PupilLink>;
}

export interface TeacherLesson extends LessonHead {
  readonly of: 'teacher';
  readonly held: HeldSegment<TeacherLink>;
  /** Fragment of the link for pupils. */
  readonly pupilCode: string;
}

/** Why there is nothing to show. */
export type NoLesson =
  | { readonly is: 'none' | 'cut' | 'newer' | 'failed' | 'empty' }
  /** A file came that is not what its name says. */
  | { readonly is: 'garbled'; readonly file: string }
  | { readonly is: 'wrong'; readonly problems: readonly LinkProblem[] }
  | { readonly is: 'elsewhere'; readonly timeline: string; readonly code: string };

/**
 * What an address turned out to hold, with all that it takes to show it.
 * @param isAnew its files are fetched anew, whatever the browser has kept of them.
 */
export async function readLesson(
  hash: string,
  timeline: string,
  isAnew = false,
): Promise<PupilLesson | TeacherLesson | NoLesson> {
  const decoded = await decodeSegment(hash);
  if (decoded.is === 'unread') return { is: 'failed' };
  if (decoded.is !== 'segment') return decoded;
  const code = hash.replace(/^#/, '');
  if (decoded.segment.timeline !== timeline) return { is: 'elsewhere', timeline: decoded.segment.timeline, code };
  try {
    return await lessonOf(decoded, code, await loadMaterial(timeline, decoded.segment.scope, isAnew));
  } catch (error) {
    if (error instanceof GarbledFile) return { is: 'garbled', file: error.file };
    return { is: 'failed' }; // a file could not be had: the page offers to try again
  }
}

async function lessonOf(
  decoded: Extract<Decoded, { is: 'segment' }>,
  code: string,
  material: SegmentMaterial,
): Promise<PupilLesson | TeacherLesson | NoLesson> {
  const head = { is: 'lesson', code, material } as const;
  const lesson =
    decoded.of === 'pupils'
      ? { ...head, of: decoded.of, held: heldSegment(material, decoded.segment) }
      : {
          ...head,
          of: decoded.of,
          held: heldSegment(material, decoded.segment),
          pupilCode: await encodeSegment(decoded.draft, 'pupils'),
        };
  return lesson.held.segment.scope.events.length === 0 ? { is: 'empty' } : lesson;
}
