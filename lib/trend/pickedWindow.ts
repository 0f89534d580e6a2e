import { readEdtf } from '@/lib/time/edtf';
import type { TrendView } from '@/lib/view/trendView';

export interface Picked {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** The window that was picked for the test. A window that was chosen by looking at the data is called that. */
export function pickedWindow({ choice }: Pick<TrendView, 'choice'>): Picked | undefined {
  const read = choice.picked === undefined ? undefined : readEdtf(choice.picked);
  if (!read?.ok) return undefined;
  return { from: read.value.earliest, to: read.value.latest, words: 'Window chosen after seeing the data' };
}
