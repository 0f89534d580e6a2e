/** Events in one details file: the panel of one event costs one file of some tens of kilobytes. */
const DETAILS_A_FILE = 100;

/** Where the detail of an event lies: in `details-<file>.json`, a list, at `at`. */
export const detailPlace = (event: number): { readonly file: number; readonly at: number } => ({
  file: Math.floor(event / DETAILS_A_FILE),
  at: event % DETAILS_A_FILE,
});

export const detailFileCount = (events: number): number => Math.ceil(events / DETAILS_A_FILE);

/** Of a list in event-number order, the items whose details lie in one file. */
export const detailsInFile = <Item>(order: readonly Item[], file: number): readonly Item[] =>
  order.slice(file * DETAILS_A_FILE, (file + 1) * DETAILS_A_FILE);
