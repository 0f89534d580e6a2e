import { LoadError } from '@/components/explore/loadFile';
import { asKnown, reportSteps } from '@/lib/query/asKnown';
import type { KnownFile } from '@/lib/query/knownFile';

/**
 * The report dates and what reads them, if they number the events as the explorer does, which their address says after the question mark. A build that
 * was published while the page is open may number them otherwise, and would hide the wrong ones.
 */
export function knownReports(file: KnownFile, address: string) {
  const [, edition] = address.split('?');
  if (edition !== undefined && edition !== file.edition)
    throw new LoadError('The record was published anew since this page was opened: open the page again.');
  return { file, asKnown, reportSteps };
}
