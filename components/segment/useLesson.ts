'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type NoLesson, type PupilLesson, readLesson, type TeacherLesson } from '@/components/segment/readLesson';
import { splitFragment } from '@/lib/segment/fragment';

export type LessonState = PupilLesson | TeacherLesson | NoLesson | { readonly is: 'reading' };

/**
 * The lesson of the address, and of every address that follows it. A way within the page, such as the one to the content, is no other lesson: the address gets
 * its own back, so that it can still be copied and loaded again.
 */
export function useLesson(timeline: string): readonly [LessonState, retry: () => void] {
  const [state, setState] = useState<LessonState>({ is: 'reading' });
  const shown = useRef('');
  const turn = useRef(0);
  const read = useCallback(
    async (isAnew: boolean) => {
      const { hash } = window.location;
      if (shown.current !== '' && splitFragment(hash).is === 'none') {
        window.history.replaceState(window.history.state, '', shown.current);
        return;
      }
      turn.current += 1;
      const mine = turn.current;
      setState({ is: 'reading' });
      const next = await readLesson(hash, timeline, isAnew);
      if (mine !== turn.current) return; // another address came in the meantime
      shown.current = next.is === 'lesson' ? hash : '';
      setState(next);
    },
    [timeline],
  );
  useEffect(() => {
    const follow = () => void read(false);
    follow();
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [read]);
  const retry = useCallback(() => void read(true), [read]);
  return [state, retry];
}
