/** What stands in each column of drawn.csv, in their order. */
export const DRAWN_COLUMNS = {
  line: 'name of the line, as the address has it',
  title: 'what the line is called',
  unit: 'of the values',
  period: 'EDTF, or an interval of it',
  first_day: 'first day of the period',
  last_day: 'last day of the period',
  value: 'after all steps; empty where nothing can be said',
  low: 'least that it may be',
  high: 'most that it may be',
  spread: 'part of the value that comes from events spread over imprecise dates',
  who: 'whose estimate it is',
  state: 'whole, provisional, or partial: a partial period is in no test',
  segment: 'counts declared breaks; values of two segments are not comparable',
} as const;

/** The same of everything.csv. */
export const EVERYTHING_COLUMNS = {
  series: 'name of the series, as the address has it',
  title: 'what the series is called',
  unit: 'of the values',
  period: 'EDTF, as the source has it',
  category: 'which part: a sex, a country, an estimator',
  value: 'as published; empty where there is a range or a level',
  low: 'lower end of an estimate; alone, at least so many',
  high: 'higher end of an estimate; alone, at most so many',
  level: 'step of a rating',
  published: 'EDTF, when the figure was published; a period has a row for each time',
  status: 'what the source says of the figure: provisional, revised, final or claimed',
  source: 'id of the source, where it is not that of the whole series',
  locator: 'where in the source',
  note: 'what to beware of',
} as const;
