import { z } from 'zod';
import type { TableColumns } from '@/lib/model/csvColumns';
import { choice, date, decimal, fieldWords, line, slug, text, title } from '@/lib/model/fields';
import { ROW_STATUSES, SERIES_FORMS, SERIES_MEASURES, TURN_STATUSES } from '@/lib/model/seriesVocabulary';

/*
 * Trends: what series.yaml says of each, and what a row of series/<id>.csv holds. As everywhere, every scalar arrives as the text the author wrote.
 */

/** More steps of lightness than this cannot be told apart. */
const MAX_LEVELS = 9;

const flag = z.enum(['true', 'false']).transform((word) => word === 'true');
fieldWords.add(flag, {
  kind: 'true | false',
  expected: 'true or false',
  example: 'false',
  json: { type: ['boolean', 'string'], enum: [true, false, 'true', 'false'] },
});

const level = z.strictObject({
  id: slug.describe('What rows call the level.'),
  label: title.describe('Its name.'),
  short: line.exactOptional().describe('A few letters for the strip, where the name does not fit.'),
});

const seriesBreak = z.strictObject({
  at: date.describe('From when numbers are not comparable with those before.'),
  what: line.describe('What changed.'),
  source: slug.exactOptional().describe('A source of sources.yaml that says so.'),
});

const judgedTurn = z.strictObject({
  at: date.describe('When the trend turns, or seems to: a year, a month, several years.'),
  status: choice(TURN_STATUSES).describe(
    'confirmed: something changed in what is counted; rejected: it only looks so.',
  ),
  reason: line.describe('Why, in a sentence or two.'),
  events: z.array(slug).default([]).describe('Events of the record that the reason speaks of.'),
  sources: z.array(slug).default([]).describe('Sources of sources.yaml that the reason rests on.'),
});

/** An entry of series.yaml. */
export const seriesSchema = z.strictObject({
  id: slug.describe('Its address, and the name of its table: series/<id>.csv.'),
  title: title.describe('Its name.'),
  measure: choice(SERIES_MEASURES).describe(
    'flow adds up over time, as arrivals do; stock is a number at a time; share is a part of a whole; rating is a judgement.',
  ),
  unit: line.describe('What is counted: people, per cent, tier.'),
  definition: text.describe('What is counted, by whom, and what is not.'),
  form: choice(SERIES_FORMS).describe(
    'bars for values, stacked by category; bands for levels, a row each category; range for low and high estimates.',
  ),
  levels: z.array(level).max(MAX_LEVELS).default([]).describe('Of bands: the levels, from the best to the worst.'),
  sources: z
    .array(slug)
    .default([])
    .describe('Sources of sources.yaml for rows that name none. Needed unless every row names one.'),
  breaks: z.array(seriesBreak).default([]).describe('Where the way of counting changed.'),
  turns: z.array(judgedTurn).default([]).describe('What the author of the record says of turns that models look for.'),
  opening: flag.default(true).describe('false keeps it off the strip: it is on the page of series alone.'),
});

/** A row of series/<id>.csv: one value for one period, as one source gave it at one time. */
export const seriesRowSchema = z.strictObject({
  period: date.describe('What the value is for: a year, several years, a month.'),
  category: title.exactOptional().describe('Which part: a sex, a country, an estimator.'),
  value: decimal.exactOptional().describe('The number.'),
  low: decimal.exactOptional().describe('Of a range: the lower estimate; alone, at least so many.'),
  high: decimal.exactOptional().describe('Of a range: the higher estimate; alone, at most so many.'),
  level: slug.exactOptional().describe('Of bands: a level of the series.'),
  published: date.exactOptional().describe('When it was published; rows that differ in this alone are vintages.'),
  status: choice(ROW_STATUSES).exactOptional().describe('What the source says of its number.'),
  source: slug
    .exactOptional()
    .describe('A source of sources.yaml; without it, those of the series. One of the two is needed.'),
  locator: line.exactOptional().describe('Where in the source.'),
  note: line.exactOptional().describe('What to beware of.'),
});

const { period: _, ...optional } = seriesRowSchema.shape;

/** `series/*.csv` */
export const SERIES_TABLE: TableColumns = { required: ['period'], optional: Object.keys(optional) };
