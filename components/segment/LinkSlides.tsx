'use client';
import type { TeacherLesson } from '@/components/segment/readLesson';
import { SlideDeck } from '@/components/segment/SlideDeck';
import { useModal } from '@/components/ui/useModal';
import { contentNotesOf, eventCards } from '@/lib/segment/eventCards';
import { pupilTasks } from '@/lib/segment/pupilTask';
import { linkFacts } from '@/lib/segment/segmentWords';

interface LinkSlidesProps {
  readonly lesson: TeacherLesson;
  readonly onClose: () => void;
}

/** A lesson in a link for the wall, over its page: the link has no other address to give to its slides. Nothing of the key is on them. */
export function LinkSlides({ lesson: { material, held }, onClose }: LinkSlidesProps) {
  const dialog = useModal();
  const { segment } = held;
  return (
    <dialog ref={dialog} className="slides-deck slides-dialog segment-linked" aria-label="Slides" onClose={onClose}>
      <SlideDeck
        segment={segment}
        cards={eventCards(material, segment)}
        tasks={pupilTasks(material, segment)}
        notes={contentNotesOf(material, segment)}
        back={
          <button type="button" className="teacher-button" onClick={() => dialog.current?.close()}>
            Close the slides
          </button>
        }
        over={linkFacts(material.record, segment)}
      />
    </dialog>
  );
}
