'use client';
import { useEffect, useMemo, useState } from 'react';
import { recordOf } from '@/components/compose/composeFiles';
import { type DraftProblem, draftProblems, type FactsById } from '@/lib/segment/composeProblems';
import { tidied } from '@/lib/segment/composeTidy';
import { type LessonPlan, lessonPlan } from '@/lib/segment/lessonPlan';
import { encodeSegment } from '@/lib/segment/segmentCode';
import type { SegmentDraft } from '@/lib/segment/segmentDraft';

/** A lesson ready to be handed out. */
export interface Shared {
  /** The draft it was made of: another one is not shared yet. */
  readonly of: SegmentDraft;
  /** Whole addresses. */
  readonly pupils: string;
  readonly teacher: string;
  readonly edit: string;
  readonly plan: LessonPlan;
}

export interface Sharing {
  /** What is to be mended first. */
  readonly problems: readonly DraftProblem[];
  /** Absent while there is something to mend, and for the moment in which the links are made. */
  readonly shared: Shared | undefined;
  /** A part of the program did not load. */
  readonly hasFailed: boolean;
}

type Made =
  | { readonly is: 'shared'; readonly shared: Shared }
  | { readonly is: 'faulty'; readonly problems: readonly DraftProblem[] };

/** The schema has the last word; it is loaded once a draft seems whole. */
async function share(draft: SegmentDraft, facts: FactsById, base: string, dataBase: string): Promise<Made> {
  const { readTeacherLink } = await import('@/lib/model/readLink');
  const read = readTeacherLink(draft);
  if (!read.ok)
    return {
      is: 'faulty',
      problems: read.failure.map(({ path, says }) => ({ at: path.join('.'), says })),
    };
  const [record, pupils, teacher] = await Promise.all([
    recordOf(dataBase),
    encodeSegment(draft, 'pupils'),
    encodeSegment(draft, 'teacher'),
  ]);
  const whole = (path: string): string => new URL(`${base}segments/${path}`, window.location.origin).href;
  const material = { record, events: facts, series: new Map() };
  return {
    is: 'shared',
    shared: {
      of: draft,
      pupils: whole(`link/#${pupils}`),
      teacher: whole(`link/#${teacher}`),
      edit: whole(`new/#${teacher}`),
      plan: lessonPlan(material, { ...read.value, told: { text: read.value.told ?? '' } }),
    },
  };
}

/** Milliseconds without a change before links are made: nobody copies one while typing. */
const REST_MS = 250;

/** The links of a draft, made anew whenever it rests; and what keeps it from having any. Nothing of it is sent. */
export function useShare(draft: SegmentDraft, facts: FactsById | undefined, base: string, dataBase: string): Sharing {
  const [made, setMade] = useState<{ readonly of: SegmentDraft; readonly made: Made | undefined }>();
  const tidy = useMemo(() => tidied(draft), [draft]);
  const found = useMemo(() => (facts === undefined ? undefined : draftProblems(tidy, facts)), [tidy, facts]);
  const isWhole = found?.length === 0;
  useEffect(() => {
    if (!isWhole || facts === undefined) return;
    let isStale = false;
    const settle = (result: Made | undefined) => !isStale && setMade({ of: tidy, made: result });
    const timer = window.setTimeout(
      () => share(tidy, facts, base, dataBase).then(settle, () => settle(undefined)),
      REST_MS,
    );
    return () => {
      isStale = true;
      window.clearTimeout(timer);
    };
  }, [tidy, facts, isWhole, base, dataBase]);
  const current = made?.of === tidy && isWhole ? made : undefined;
  return {
    problems: current?.made?.is === 'faulty' ? current.made.problems : (found ?? []),
    shared: current?.made?.is === 'shared' ? current.made.shared : undefined,
    hasFailed: current !== undefined && current.made === undefined,
  };
}
