/** What is printed for each folder of tests/fixtures/records whose fault is in a table. */
export const PRINTED_OF_TABLES: Readonly<Record<string, string>> = {
  'csv-duplicate-column': `
csv-duplicate-column/events/more.csv:1:20  duplicate column: date
    expected: each column once`,
  'csv-empty': `
csv-empty/events/more.csv:1:1  missing column: id, date, kind, title
    expected: a first row with the columns id,date,kind,title, separated by commas`,
  'csv-faults-beside': `
csv-faults-beside/events/more.csv:2:1  invalid row: 6 cells
    expected: 5 cells, as the first row has; a cell that holds a comma stands in quotes
csv-faults-beside/events/more.csv:3:8  invalid month: 2016-13
    expected: a month from 01 to 12, a season from 21 to 24 or a quarter from 33 to 36
csv-faults-beside/events/more.csv:3:16  unknown kind: evnet
    expected: an id declared in kinds of timeline.yaml
    fix: event in the column kind
csv-faults-beside/events/more.csv:4:22  invalid quote: "third" event,
    expected: a cell with a quote in it to stand in quotes, and the quote to be doubled: "the ""thirteen"" arrive"
csv-faults-beside/events/more.csv:5:8  invalid day: 2016-02-31
    expected: February 2016 has 29 days
    fix: 2016-02-29 in the column date
csv-faults-beside/events/more.csv:5:42  unknown thread: nowhere
    expected: an id declared in threads.yaml; none is yet
csv-faults-beside/events/more.csv:6:1  duplicate id: fourth
    expected: an id of its own; the first is at csv-faults-beside/events/more.csv:5:1
    fix: fourth-2 in the column id
csv-faults-beside/events/more.csv:7:18  missing quote: "The fifth event,
    expected: a second " at the end of the cell that this one opens`,
  'csv-heading-faults-beside': `
csv-heading-faults-beside/events/a.csv:1:1  missing column: kind
    expected: a first row with the columns id,date,kind,title, separated by commas
csv-heading-faults-beside/events/a.csv:1:9  unknown column: titel
    expected: columns among id, date, kind, title, reported, added, lane, summary, plain, significance, places, people, threads, sources, confidence
    fix: id,date,title,notes
csv-heading-faults-beside/events/a.csv:1:15  unknown column: notes
    expected: columns among id, date, kind, title, reported, added, lane, summary, plain, significance, places, people, threads, sources, confidence
csv-heading-faults-beside/events/a.csv:2:7  invalid month: 2016-13
    expected: a month from 01 to 12, a season from 21 to 24 or a quarter from 33 to 36
csv-heading-faults-beside/events/a.csv:3:1  invalid id: First Again
    expected: an id: lower-case letters, digits and single hyphens, at most 80 characters
    fix: first-again in the column id
csv-heading-faults-beside/events/b.csv:1:20  duplicate column: date
    expected: each column once
csv-heading-faults-beside/events/b.csv:2:12  unknown kind: evnet
    expected: an id declared in kinds of timeline.yaml
    fix: event in the column kind`,
  'csv-headings-with-capitals': `
csv-headings-with-capitals/events/more.csv:1:1  unknown column: Id
    expected: columns among id, date, kind, title, reported, added, lane, summary, plain, significance, places, people, threads, sources, confidence
    fix: id,date,kind,title,notes
csv-headings-with-capitals/events/more.csv:1:4  unknown column: Date
    expected: columns among id, date, kind, title, reported, added, lane, summary, plain, significance, places, people, threads, sources, confidence
csv-headings-with-capitals/events/more.csv:1:14  unknown column: Titel
    expected: columns among id, date, kind, title, reported, added, lane, summary, plain, significance, places, people, threads, sources, confidence
csv-headings-with-capitals/events/more.csv:1:20  unknown column: notes
    expected: columns among id, date, kind, title, reported, added, lane, summary, plain, significance, places, people, threads, sources, confidence`,
  'csv-missing-column': `
csv-missing-column/events/more.csv:1:1  missing column: kind
    expected: a first row with the columns id,date,kind,title, separated by commas`,
  'csv-ragged-row': `
csv-ragged-row/events/more.csv:2:1  invalid row: 5 cells
    expected: 4 cells, as the first row has; a cell that holds a comma stands in quotes`,
  'csv-semicolons': `
csv-semicolons/events/more.csv:1:3  unsupported separator: ;
    expected: commas between columns; a semicolon separates the items of a list inside a cell
    fix: id,date,kind,title`,
  'csv-stray-quote': `
csv-stray-quote/events/more.csv:2:23  invalid quote: "second" event
    expected: a cell with a quote in it to stand in quotes, and the quote to be doubled: "the ""thirteen"" arrive"`,
  'csv-unclosed-quote': `
csv-unclosed-quote/events/more.csv:2:19  missing quote: "The second event
    expected: a second " at the end of the cell that this one opens`,
  'csv-unknown-column': `
csv-unknown-column/events/more.csv:1:14  unknown column: titel
    expected: columns among id, date, kind, title, reported, added, lane, summary, plain, significance, places, people, threads, sources, confidence
    fix: id,date,kind,title`,
  'csv-wrong-cells': `
csv-wrong-cells/events/more.csv:2:8  invalid month: 2016-13
    expected: a month from 01 to 12, a season from 21 to 24 or a quarter from 33 to 36
csv-wrong-cells/events/more.csv:2:39  invalid significance: 9
    expected: a whole number from 1 to 5
    fix: 5 in the column significance
csv-wrong-cells/events/more.csv:2:41  invalid threads: Some Thread
    expected: an id: lower-case letters, digits and single hyphens, at most 80 characters
    fix: none;some-thread in the column threads`,
};
