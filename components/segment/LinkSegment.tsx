'use client';
import { type ComponentType, useEffect, useState } from 'react';
import { LinkMessage } from '@/components/segment/LinkMessage';
import type { LinkViewProps } from '@/components/segment/LinkView';

/** The part of the page that reads the address. What shows a lesson is loaded by this page alone: other pages of segments do not wait for it. */
export function LinkSegment(props: LinkViewProps) {
  const [View, setView] = useState<ComponentType<LinkViewProps>>();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    import('@/components/segment/LinkView').then(
      ({ LinkView }) => setView(() => LinkView),
      () => setFailed(true),
    );
  }, []);
  if (View) return <View {...props} />;
  return (
    <LinkMessage
      state={{ is: hasFailed ? 'failed' : 'reading' }}
      timeline={props.timeline}
      onRetry={() => window.location.reload()}
    />
  );
}
