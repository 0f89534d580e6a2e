import type { Metadata } from 'next';
import { PageFrame } from '@/components/ui/PageFrame';
import { PageTitle } from '@/components/ui/PageTitle';
import { sentOnce } from '@/components/ui/sentOnce';

export const metadata: Metadata = { title: 'Page not found' };

export default function NotFound() {
  return (
    <PageFrame>
      {/* Every page's payload carries this one: as markup sent once it is a name there. */}
      {sentOnce(
        '.not-found',
        <>
          <PageTitle title="There is no page here" dek="The address may be mistyped, or the page may have moved." />
          <p>
            <a href="/">See all timelines</a>
          </p>
        </>,
      )}
    </PageFrame>
  );
}
