import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formatProblem } from '@/lib/base/problem';
import { loadSite } from '@/lib/load/loadSite';

/* One folder of tests/fixtures/series for each kind of fault in series.yaml and its tables, and the whole of what is printed for it. */
const FOLDER = 'tests/fixtures/series';

const PRINTED: Readonly<Record<string, string>> = {
  'many-categories': `
many-categories/series/arrivals.csv:6:6  unsupported category: five, the 5th
    expected: at most 4 categories in one bar; put the others together, or into a series of their own`,
  'no-sources': `
no-sources/series.yaml:1:8  missing source: bees 1996, 1997, 1998, 1999, 2000, 2001 and 2 more
    expected: a source in the column source, or sources of the whole series in series.yaml
    fix: sources: [an-id-of-sources-yaml]`,
  'open-breaks': `
open-breaks/series.yaml:9:12  invalid at: ../2013
    expected: a date with a beginning: the first from which numbers are not comparable with those before
    fix: at: 2013
open-breaks/series.yaml:10:12  invalid at: /2014-05
    expected: a date with a beginning: the first from which numbers are not comparable with those before
    fix: at: 2014-05`,
  'unknown-table': `
unknown-table/series.yaml:1:8  missing table: arrivals.csv
    expected: the rows of the series in unknown-table/series/arrivals.csv, in this form:
              period,value
              <a year or month>,<number>
unknown-table/series.yaml:3:8  missing table: launches.csv
    expected: the rows of the series in unknown-table/series/launches.csv, in this form:
              period,value
              <a year or month>,<number>
unknown-table/series/arivals.csv  unknown series: arivals
    expected: a table's file name to be the id of a series in series.yaml
    fix: rename arivals.csv to arrivals.csv
unknown-table/series/launches.tsv  unknown file: launches.tsv
    expected: files that end in .csv, and no folders, in series/
    fix: rename launches.tsv to launches.csv
unknown-table/series/votes.csv  missing rows: none
    expected: at least one row under the names of the columns, in this form:
              period,value
              <a year or month>,<number>`,
  'wrong-columns': `
wrong-columns/series/arrivals.csv:1:1  unknown column: perod
    expected: columns among period, category, value, low, high, level, published, status, source, locator, note
    fix: period,value,sex
wrong-columns/series/arrivals.csv:1:13  unknown column: sex
    expected: columns among period, category, value, low, high, level, published, status, source, locator, note
wrong-columns/series/votes.csv:1:7  unsupported separator: ;
    expected: commas between columns; a semicolon separates the items of a list inside a cell
    fix: period,value`,
  'wrong-fields': `
wrong-fields/series.yaml:1:3  missing field: definition
    expected: text of at most 5,000 characters; write definition: <what is counted, by whom, and what is not>
wrong-fields/series.yaml:1:44  unknown measure: count
    expected: one of flow, stock, share, rating
wrong-fields/series.yaml:1:71  unknown form: bar
    expected: one of bars, bands, range
    fix: form: bars
wrong-fields/series.yaml:1:85  invalid opening: no
    expected: true or false`,
  'wrong-levels': `
wrong-levels/series.yaml:1:200  duplicate level: tier-1
    expected: an id of its own; the first is at wrong-levels/series.yaml:1:142
wrong-levels/series.yaml:2:3  missing levels: none
    expected: the levels of bands, from the best to the worst: levels: [{id: <its id>, label: <its name>}, …]
wrong-levels/series.yaml:3:138  unsupported levels: in bars
    expected: levels with form: bands alone
    fix: form: bands
wrong-levels/series/tiers.csv:3:12  unknown level: teir-3
    expected: one of tier-1, tier-3
    fix: tier-3 in the column level
wrong-levels/series/tiers.csv:4:12  invalid level: Tier 3
    expected: an id: lower-case letters, digits and single hyphens, at most 80 characters
    fix: tier-3 in the column level
wrong-levels/series/tiers.csv:5:12  unknown level: other
    expected: one of tier-1, tier-3`,
  'wrong-numbers': `
wrong-numbers/series/arrivals.csv:2:6  invalid value: 1,418
    expected: a number in digits, with a point for decimals and nothing between thousands
wrong-numbers/series/arrivals.csv:3:6  invalid value: many
    expected: a number in digits, with a point for decimals and nothing between thousands
wrong-numbers/series/arrivals.csv:3:12  unknown status: provisonal
    expected: one of provisional, revised, final, claimed
    fix: provisional in the column status
wrong-numbers/series/arrivals.csv:4:6  invalid value: -3
    expected: 0 or more: bars stand on zero
wrong-numbers/series/arrivals.csv:5:1  missing value: 2018
    expected: a number in the column value
wrong-numbers/series/arrivals.csv:6:7  unsupported low: 7 in bars
    expected: a number in the column value
wrong-numbers/series/camps.csv:2:7  invalid range: 120000 to 80000
    expected: low not above high; the two may have changed places
    fix: low: 80000, high: 120000
wrong-numbers/series/camps.csv:3:6  ambiguous value: value 5, low 4, high 6
    expected: a number in low, in high or in both; or one in value, where the source gives one figure
wrong-numbers/series/camps.csv:4:1  missing value: 2017
    expected: a number in low, in high or in both; or one in value, where the source gives one figure`,
  'wrong-periods': `
wrong-periods/series/arrivals.csv:3:1  duplicate row: 2015, women
    expected: another period, category, published or source; the first is at wrong-periods/series/arrivals.csv:2:1
wrong-periods/series/arrivals.csv:5:1  ambiguous period: 2015/2016, women
    expected: no day that 2015 covers too, at wrong-periods/series/arrivals.csv:2:1; counts that overlap go into categories or series of their own
wrong-periods/series/arrivals.csv:7:12  invalid published: 2016
    expected: a date that is not before the period, 2017; or status claimed
wrong-periods/series/arrivals.csv:9:1  invalid month: 2019-13
    expected: a month from 01 to 12, a season from 21 to 24 or a quarter from 33 to 36`,
  'wrong-sources': `
wrong-sources/series.yaml:2:116  unknown source: minstry
    expected: an id declared in sources.yaml
    fix: - ministry
wrong-sources/series.yaml:2:175  unknown source: nobody
    expected: an id declared in sources.yaml
wrong-sources/series.yaml:3:8  duplicate id: votes
    expected: an id of its own; the first is at wrong-sources/series.yaml:2:8
    fix: id: votes-2
wrong-sources/series/arrivals.csv:2:1  missing source: arrivals 2015
    expected: a source in the column source, or sources of the whole series in series.yaml
    fix: ministry in the column source
wrong-sources/series/arrivals.csv:3:8  unknown source: minstry
    expected: an id declared in sources.yaml
    fix: ministry in the column source`,
  'wrong-turn-times': `
wrong-turn-times/series.yaml:12:12  invalid at: 1850
    expected: a time that a row of series/arrivals.csv covers, one with a beginning and an end
    fix: at: 2000
wrong-turn-times/series.yaml:13:12  invalid at: 2003/2023
    expected: the few periods in which the trend turns: at most a fifth of what the rows cover
    fix: at: 2013
wrong-turn-times/series.yaml:14:12  invalid at: 201X
    expected: the few periods in which the trend turns: at most a fifth of what the rows cover
    fix: at: 2014
wrong-turn-times/series.yaml:15:12  invalid at: 2016
    expected: another time: at wrong-turn-times/series.yaml:9:12 a break says that counting changed here, and nothing is tested across it
wrong-turn-times/series.yaml:16:12  invalid at: 2020-03
    expected: another time: at wrong-turn-times/series.yaml:10:12 a break says that counting changed here, and nothing is tested across it`,
  'wrong-turns': `
wrong-turns/series.yaml:9:12  invalid at: 2031
    expected: a time that a row of series/arrivals.csv covers, one with a beginning and an end
    fix: at: 2016
wrong-turns/series.yaml:10:78  unknown event: frist
    expected: an id declared in events/, of an event that is not withdrawn
    fix: - first
wrong-turns/series.yaml:10:85  unknown event: gone
    expected: an id declared in events/, of an event that is not withdrawn
wrong-turns/series.yaml:10:102  unknown source: minstry
    expected: an id declared in sources.yaml
    fix: - ministry
wrong-turns/series.yaml:11:12  duplicate turn: 2016-01/2016-12
    expected: one judgement of each turn; the first is at wrong-turns/series.yaml:10:12
wrong-turns/series.yaml:12:12  invalid at: 2015/..
    expected: a date with a beginning and an end: the period in which the trend turns
wrong-turns/series.yaml:22:26  unknown status: sure
    expected: one of confirmed, rejected
wrong-turns/series.yaml:23:7  missing field: reason
    expected: one line of at most 500 characters; write reason: <why, in a sentence or two>
wrong-turns/series.yaml:32:10  unsupported turns: in bands
    expected: turns of numbers: a rating is a step on a scale of words, and is never tested`,
};

it('has words for every folder', () => {
  expect(Object.keys(PRINTED)).toEqual(readdirSync(FOLDER).sort());
});

it.each(Object.entries(PRINTED))('a fault of series is told with its place and its fix: %s', async (name, expected) => {
  const site = await loadSite(`${FOLDER}/${name}`);
  if (site.ok) throw new Error(`nothing is wrong with ${name}`);
  const printed = site.failure.map((problem) => formatProblem(problem)).join('\n');
  expect(printed.replaceAll(`${FOLDER}/`, '')).toBe(expected.trim());
});
