import type { ReactNode } from 'react';
import type { NoLesson } from '@/components/segment/readLesson';
import { PageTitle } from '@/components/ui/PageTitle';

interface LinkMessageProps {
  readonly state: NoLesson | { readonly is: 'reading' };
  readonly timeline: string;
  readonly onRetry: () => void;
}

const TITLES: Readonly<Record<LinkMessageProps['state']['is'], string>> = {
  reading: 'A lesson in a link',
  none: 'No lesson in this address',
  cut: 'This link is not whole',
  newer: 'This link is newer than this page',
  wrong: 'This link holds no lesson that can be shown',
  elsewhere: 'A lesson of another timeline',
  failed: 'The lesson could not be loaded',
  garbled: 'The lesson could not be loaded',
  empty: 'None of its events are in this record any more',
};

/** More say the same again. */
const MOST_PROBLEMS = 8;

const SAFE = 'Nothing of the link is lost, nor of answers that you have given.';

const Retry = ({ onRetry }: Pick<LinkMessageProps, 'onRetry'>) => (
  <button type="button" className="tasks-button" onClick={onRetry}>
    Try again
  </button>
);

function words({ state, onRetry }: LinkMessageProps): ReactNode {
  switch (state.is) {
    case 'reading':
      return null;
    case 'none':
      return (
        <p>
          The lesson stands in the link itself, after a # sign, and in this address there is nothing of it. Copy the
          whole link that you were given, to its last letter, or ask your teacher for it again.
        </p>
      );
    case 'cut':
      return (
        <p>
          A part of it was lost or changed on its way, so nothing of it is shown. Open it by a press where it was sent
          to you, or copy the whole link, to its last letter. Where that does not help, ask your teacher for the link
          again, sent by another way.
        </p>
      );
    case 'newer':
      return (
        <p>
          It was made with a later form of this site than the one you see. Load this page again. Where that does not
          help, tell your teacher: whoever keeps this site has to publish it anew.
        </p>
      );
    case 'wrong':
      return (
        <>
          <p>
            The link came whole, but the lesson in it is not in order. Ask your teacher, or whoever gave you the link,
            for a new one; if you made it, make it again. This is what is wrong:
          </p>
          <ul className="segment-problems">
            {state.problems.slice(0, MOST_PROBLEMS).map(({ says }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes
              <li key={at}>{says}</li>
            ))}
            {state.problems.length > MOST_PROBLEMS && <li>And {state.problems.length - MOST_PROBLEMS} more.</li>}
          </ul>
        </>
      );
    case 'elsewhere':
      return (
        <p>
          It is made of events of another timeline.{' '}
          <a href={`/${state.timeline}/segments/link/#${state.code}`}>Open it there</a>. Where nothing opens, this site
          does not have that timeline: ask your teacher on which site the lesson was made.
        </p>
      );
    case 'failed':
      return (
        <p>
          A file did not come: the connection may have failed. {SAFE} <Retry onRetry={onRetry} />
        </p>
      );
    case 'garbled':
      return (
        <p>
          The file {state.file} came, but another page or an older form of it is in its place. The site may just be
          published anew, or this network asks you to sign in first. {SAFE} Wait a moment and try again; where that does
          not help, tell your teacher. <Retry onRetry={onRetry} />
        </p>
      );
    case 'empty':
      return (
        <p>
          The record has changed since the link was made. Tell your teacher, or whoever gave you the link: other events
          have to be chosen, and the link made again.
        </p>
      );
  }
}

/** In place of a lesson: why there is none, and what to do. */
export function LinkMessage(props: LinkMessageProps) {
  return (
    <>
      <PageTitle title={TITLES[props.state.is]} />
      <div className="segment-message" role="status">
        {words(props)}
        {!['reading', 'failed', 'garbled'].includes(props.state.is) && (
          <p>
            <a href={`/${props.timeline}/segments/`}>Lessons that are published with this timeline</a>
          </p>
        )}
      </div>
    </>
  );
}
