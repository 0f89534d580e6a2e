'use client';
import { useEffect } from 'react';
import { LinkLesson } from '@/components/segment/LinkLesson';
import { LinkMessage } from '@/components/segment/LinkMessage';
import { LinkTeacher } from '@/components/segment/LinkTeacher';
import { useLesson } from '@/components/segment/useLesson';

export interface LinkViewProps {
  /** Slug of the record whose page it is. */
  readonly timeline: string;
  /** Its title. */
  readonly title: string;
  /** Where the site is published, if the build was told. */
  readonly origin: string;
}

/** What an address holds: the lesson for pupils, that for teachers, or why there is none. */
export function LinkView({ timeline, title, origin }: LinkViewProps) {
  const [state, retry] = useLesson(timeline);
  const name = state.is === 'lesson' ? state.held.segment.title : undefined;
  useEffect(() => {
    if (name !== undefined) document.title = `${name} · ${title}`;
  }, [name, title]);
  if (state.is !== 'lesson') return <LinkMessage state={state} timeline={timeline} onRetry={retry} />;
  return state.of === 'pupils' ? (
    <LinkLesson key={state.code} lesson={state} origin={origin} />
  ) : (
    <LinkTeacher key={state.code} lesson={state} origin={origin} />
  );
}
