/** The closed sets of series. Light enough for the browser: the schema is not. */
export const SERIES_MEASURES = ['flow', 'stock', 'share', 'rating'] as const;
export const SERIES_FORMS = ['bars', 'bands', 'range'] as const;
/** What the record's author says of a turn of a trend. */
export const TURN_STATUSES = ['confirmed', 'rejected'] as const;
export const ROW_STATUSES = ['provisional', 'revised', 'final', 'claimed'] as const;

export type TurnStatus = (typeof TURN_STATUSES)[number];
export type SeriesForm = (typeof SERIES_FORMS)[number];
