'use client';
import { useState } from 'react';
import { useDesk } from '@/components/compose/deskContext';
import { goToField } from '@/components/compose/goToField';
import { printSheet } from '@/components/compose/printSheet';
import type { Shared, Sharing } from '@/components/compose/useShare';
import { saveFile } from '@/components/ui/saveFile';
import { slugOf } from '@/lib/segment/composeSlug';
import { draftFile } from '@/lib/segment/draftFile';

/** What can be done with the links of a lesson, and what is told of it: `refused` is a link that the browser would not copy. */
export function useLinkActions({ problems, shared }: Pick<Sharing, 'problems' | 'shared'>, onTry: () => void) {
  const { draft } = useDesk();
  const [told, setTold] = useState<{ readonly of: unknown; readonly words: string }>();
  const setSaid = (words: string) => setTold({ of: draft, words });
  const [refused, setRefused] = useState<string>();
  /** The links; undefined, with the reason told, while there are none. */
  const ready = (): Shared | undefined => {
    if (shared) return shared;
    setSaid(
      problems.length > 0
        ? 'Something is missing first: it is listed above.'
        : 'The links are being made: press again.',
    );
    onTry();
    if (problems[0]) goToField(problems[0].at);
    return undefined;
  };
  const copy = async (link: 'pupils' | 'teacher') => {
    const links = ready();
    if (!links) return;
    try {
      await navigator.clipboard.writeText(links[link]);
      setRefused(undefined);
      setSaid(link === 'pupils' ? 'The link for pupils is copied.' : 'The teacher’s link is copied. It holds the key.');
    } catch {
      setRefused(links[link]);
      setSaid('This browser does not let the page copy: the link stands below.');
    }
  };
  const print = async () => {
    const links = ready();
    if (!links) return;
    setSaid(
      (await printSheet(links.pupils))
        ? 'The sheet is in a tab of its own, ready to print.'
        : 'This browser keeps new tabs shut: open the lesson as a pupil and print it there.',
    );
  };
  const save = () => {
    const links = ready();
    if (!links) return;
    saveFile(`${slugOf(draft.title)}.mdx`, 'text/plain;charset=utf-8', draftFile(links.of, links.edit));
    setSaid('The file is saved. An author of the timeline publishes it in segments/.');
  };
  // Of another draft it is no longer true.
  return { said: told?.of === draft ? told.words : '', refused, copy, print, save };
}
