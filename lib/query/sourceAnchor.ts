/** Id of a numbered source on the page or panel of its event. A dot keeps it apart from event ids, which are slugs. */
export const sourceAnchor = (eventId: string, number: number): string => `${eventId}.source-${number}`;
