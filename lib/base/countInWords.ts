const COUNT = new Intl.NumberFormat('en-GB');

/** "1 event", "2,706 events". */
export const countInWords = (count: number, noun: string): string =>
  `${COUNT.format(count)} ${noun}${count === 1 ? '' : 's'}`;
