import { hashOf } from '@/lib/base/hash';

/** A short name for a numbering of events: files that bear the same one mean the same events by their numbers. No id holds a space, so one ends each. */
export const knownEdition = (order: readonly { readonly id: string }[]): string =>
  hashOf(order.map(({ id }) => `${id} `).join('')).toString(36);
