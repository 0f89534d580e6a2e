import type { Series, SeriesInput, SeriesRowInput } from '@/lib/model/record';
import { seriesRowSchema, seriesSchema } from '@/lib/model/seriesSchema';

/** A series as the loader gives it. */
export const makeSeries = (head: Partial<SeriesInput>, rows: readonly SeriesRowInput[]): Series => ({
  ...seriesSchema.parse({
    id: 'arrivals',
    title: 'Arrivals',
    measure: 'flow',
    unit: 'people',
    definition: 'People who arrived.',
    form: 'bars',
    ...head,
  }),
  rows: rows.map((row) => seriesRowSchema.parse(row)),
});
