import type { TimeWindow } from '@/lib/view/window';

/** All that an address says about a view. Defaults are left out of the address. */
export interface ViewState {
  /** Absent: the record's opening range. */
  readonly window?: TimeWindow;
  readonly kinds: readonly string[];
  readonly lanes: readonly string[];
  readonly threads: readonly string[];
  readonly places: readonly string[];
  readonly query: string;
  /** Event id from the hash. */
  readonly selected?: string;
}
