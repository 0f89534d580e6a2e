/** The closed sets of series. Light enough for the browser: the schema is not. */
export const SERIES_MEASURES = ['flow', 'stock', 'share', 'rating'] as const;
export const SERIES_FORMS = ['bars', 'bands', 'range'] as const;
export const ROW_STATUSES = ['provisional', 'revised', 'final', 'claimed'] as const;

export type SeriesForm = (typeof SERIES_FORMS)[number];
