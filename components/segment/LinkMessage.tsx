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
  empty: 'None of its events are in this record any more',
};

/** More say the same again. */
const MOST_PROBLEMS = 8;

function words({ state, onRetry }: LinkMessageProps): ReactNode {
  switch (state.is) {
    case 'reading':
      return null;
    case 'none':
      return <p>A link to a lesson goes on for a while after a # sign. Open the whole link that you were given.</p>;
    case 'cut':
      return (
        <p>
          A part of it was lost or changed on its way, so nothing of it is shown. Open it by a press instead of copying
          it, or ask for it again.
        </p>
      );
    case 'newer':
      return (
        <p>
          It was made by a later form of this site. Load this page again; where that does not help, the site has to be
          published anew by whoever keeps it.
        </p>
      );
    case 'wrong':
      return (
        <>
          <p>It came whole, but what is in it is not in order. Whoever made it has to make it again:</p>
          <ul className="segment-problems">
            {state.problems.slice(0, MOST_PROBLEMS).map(({ path, expected }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes
              <li key={at}>
                {path.length > 0 && <code>{path.join('.')}</code>} should be {expected}
              </li>
            ))}
          </ul>
        </>
      );
    case 'elsewhere':
      return (
        <p>
          It is made of events of another timeline.{' '}
          <a href={`/${state.timeline}/segments/link/#${state.code}`}>Open it there</a>, if this site has that timeline.
        </p>
      );
    case 'failed':
      return (
        <p>
          A file did not come: the connection may have failed. Nothing in the link is lost.{' '}
          <button type="button" className="tasks-button" onClick={onRetry}>
            Try again
          </button>
        </p>
      );
    case 'empty':
      return (
        <p>The record has changed since the link was made. Whoever gave you the link has to choose other events.</p>
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
        {props.state.is !== 'reading' && props.state.is !== 'failed' && (
          <p>
            <a href={`/${props.timeline}/segments/`}>Lessons that are published with this timeline</a>
          </p>
        )}
      </div>
    </>
  );
}
