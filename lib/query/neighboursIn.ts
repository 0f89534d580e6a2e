interface Neighbours {
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** The events around one in an order, of those that pass. It need not pass itself: then they are those around its place. */
export function neighboursIn(
  order: readonly number[],
  event: number,
  passes: (event: number) => boolean,
): Neighbours | undefined {
  const at = order.indexOf(event);
  if (at < 0) return undefined;
  return { before: order.slice(0, at).findLast(passes), after: order.slice(at + 1).find(passes) };
}
