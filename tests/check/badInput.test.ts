import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '@/lib/base/problem';
import { loadSite } from '@/lib/load/loadSite';
import { PRINTED_OF_TABLES } from '@/tests/check/printedOfTables';

/*
 * One folder of tests/fixtures/records for each fault an author can make, and here the whole of what is printed for it.
 * To change a sentence is to change this table.
 */
const FOLDER = 'tests/fixtures/records';

/** Faults inside the text of a narrative: the files around it are in order, and tests/narrative holds the wording. */
const NARRATIVE_CASES = ['mdx-import', 'mdx-syntax', 'mdx-unknown-component'];

const PRINTED: Readonly<Record<string, string>> = {
  ...PRINTED_OF_TABLES,
  'ambiguous-date': `
ambiguous-date/events/2016.yaml:2:9  ambiguous date: 7/4/2016
    expected: 2016-07-04 or 2016-04-07: 7/4/2016 is two dates, one with the month first and one with the day first`,
  anchor: `
anchor/events/2016.yaml:4:16  unsupported anchor: &same
    expected: the value alone; write the value out where it is used
anchor/events/2016.yaml:5:12  unsupported alias: *same
    expected: the value itself; write the value out, or put quotes around a text that begins with *
    fix: "*same"`,
  circles: `
circles/events/2016.yaml:5:35  invalid relation: first to itself
    expected: the id of another event
circles/places.yaml:1:29  invalid within: a in b in a
    expected: a larger place each time, and no circle`,
  'citations-as-ids': `
citations-as-ids/events/2016.yaml:5:13  invalid sources: nyt
    expected: a map of fields, with id at least
    fix: sources: [{id: nyt}]`,
  'colon-in-title': `
colon-in-title/events/2016.yaml:4:10  invalid value: title: Seoul: the complex closes
    expected: quotes around a text that holds ": " or begins with a character of YAML's own
    fix: title: "Seoul: the complex closes"`,
  'control-characters': `
control-characters/events/2016.yaml:4:10  invalid character: U+001B
    expected: text without control characters: U+001B is one
    fix: title: "The [31mfirst event"
control-characters/events/2017.yaml:5:1  invalid character: U+0000
    expected: text without control characters: take U+0000 out`,
  'dates-of-machines': `
dates-of-machines/events/2016.yaml:2:9  ambiguous date: 42467
    expected: 2016-04-07, if 42467 is a spreadsheet's number for that day, or Y42467 for the year 42467
dates-of-machines/events/2016.yaml:6:9  invalid character: U+200B in a date
    expected: a date without U+200B, which cannot be seen
    fix: date: 2016
dates-of-machines/events/2016.yaml:8:10  invalid character: U+001B
    expected: text without control characters: U+001B is one
    fix: title: "A [31mred title"
dates-of-machines/events/more.csv:2:8  ambiguous date: 42467
    expected: 2016-04-07, if 42467 is a spreadsheet's number for that day, or Y42467 for the year 42467
    fix: 2016-04-07 in the column date`,
  'duplicate-field': `
duplicate-field/events/2016.yaml:5:3  duplicate field: kind
    expected: each field once in an entry; the first is in line 3`,
  'duplicate-id': `
duplicate-id/events/2017.yaml:1:7  duplicate id: first
    expected: an id of its own; the first is at duplicate-id/events/2016.yaml:1:7
    fix: id: first-2`,
  'empty-folder': `
empty-folder  missing timeline: the folder is empty
    expected: timeline.yaml and events/ in it, or a folder for each timeline that has them`,
  'empty-header': `
empty-header/timeline.yaml  missing content: timeline.yaml is empty
    expected: a title, lanes and kinds, in this form:
              title: <name of the timeline>
              lanes: [{id: <id of a lane>, title: <its name>}]
              kinds: [{id: <id of a kind>, title: <its name>, lane: <id of its lane>, shape: circle, colour: teal}]`,
  'end-before-start': `
end-before-start/events/2016.yaml:2:9  invalid interval: 2016-04/2015-06
    expected: the start before the end
    fix: date: 2015-06/2016-04`,
  'entries-without-hyphens': `
entries-without-hyphens/events/2016.yaml:1:1  invalid file: no list
    expected: a list of entries: each begins with "- " and its id
    fix: - id: first
           date: 2016
           kind: event
           title: The first event`,
  'header-faults-beside': `
header-faults-beside/events/2016.yaml:3:9  unknown kind: evnet
    expected: an id declared in kinds of timeline.yaml
    fix: kind: event
header-faults-beside/timeline.yaml:2:6  invalid value: dek: Seoul: a line under the title
    expected: quotes around a text that holds ": " or begins with a character of YAML's own
    fix: dek: "Seoul: a line under the title"
header-faults-beside/timeline.yaml:3:17  invalid languages: Korean
    expected: a language tag such as en, ko or zh-Hant
header-faults-beside/timeline.yaml:6:37  unknown lane: maine
    expected: an id declared in lanes of timeline.yaml
    fix: lane: main
header-faults-beside/timeline.yaml:7:32  unsupported anchor: &end
    expected: the value alone; write the value out where it is used
header-faults-beside/timeline.yaml:8:10  missing character: "
    expected: a " that closes this "
header-faults-beside/timeline.yaml:9:10  invalid contact: nobody
    expected: a web address or an e-mail address`,
  'impossible-day': `
impossible-day/events/2016.yaml:2:9  invalid day: 2015-02-30
    expected: February 2015 has 28 days, it is no leap year
    fix: date: 2015-02-28`,
  'long-number': `
long-number/events/2016.yaml:5:21  invalid value: 1, 123,123,123,123,123,123,123,123,123,123,123,123,123,123,1… (538 characters)
    expected: a number in digits, with a point for decimals and nothing between thousands`,
  'long-title': `
long-title/events/2016.yaml:4:10  invalid title: Long titleLong titleLong titleLong titleLong titleLong title… (10,000 characters)
    expected: one line of at most 80 characters`,
  'many-faults': `
many-faults/events/2016.yaml:2:9  invalid date: 2016-2-10
    expected: an EDTF date such as 2016, 2016-04, 2016-04-07, 2016-04~ or 201X
    fix: date: 2016-02-10
many-faults/events/2016.yaml:3:9  unknown kind: evnet
    expected: an id declared in kinds of timeline.yaml
    fix: kind: event
many-faults/events/2016.yaml:5:29  unknown source: muo
    expected: an id declared in sources.yaml
    fix: id: mou
many-faults/events/more.csv:2:8  invalid day: 2016-02-31
    expected: February 2016 has 29 days
    fix: 2016-02-29 in the column date
many-faults/events/more.csv:2:19  unknown kind: evnet
    expected: an id declared in kinds of timeline.yaml
    fix: event in the column kind
many-faults/sources.yaml:3:3  unknown field: titel
    expected: fields among id, type, title, author, container-title, publisher, issued, URL, archive, accessed, language, tier, independentOf, note
    fix: title: A page`,
  'missing-fields': `
missing-fields/events/2016.yaml:1:3  missing field: id
    expected: an id: lower-case letters, digits and single hyphens, at most 80 characters; write id: <its address; never changed, never used again>
missing-fields/events/2016.yaml:1:3  missing field: kind
    expected: an id: lower-case letters, digits and single hyphens, at most 80 characters; write kind: <a kind of timeline.yaml>
missing-fields/events/2016.yaml:2:9  missing field: title
    expected: one line of at most 80 characters; write title: <what happened, in a headline>`,
  'missing-source': `
missing-source/events/2016.yaml:1:3  missing source: first
    expected: at least one source, since timeline.yaml says rules: {sources: required}: sources: [{id: <id>}] with an id of sources.yaml`,
  'narrative-without-event': `
narrative-without-event/narratives/frist.mdx  unknown event: frist
    expected: a narrative's file name to be the id of its event, as events/ declares it
    fix: rename frist.mdx to first.mdx`,
  'no-events': `
no-events/events  missing events: events/ declares none
    expected: at least one event in events/*.yaml or events/*.csv, in this form:
              - id: <its id>
                date: <when it happened>
                kind: event
                title: <what happened>`,
  'no-header': `
no-header/timeline.yaml  missing file: timeline.yaml
    expected: timeline.yaml in this folder, since it is a timeline or stands beside timelines: a title, lanes and kinds, in this form:
              title: <name of the timeline>
              lanes: [{id: <id of a lane>, title: <its name>}]
              kinds: [{id: <id of a kind>, title: <its name>, lane: <id of its lane>, shape: circle, colour: teal}]`,
  'not-text-for-entries': `
not-text-for-entries/events/2016.yaml:1:3  invalid entry: just words
    expected: a map of fields, with id, date, kind, title at least
not-text-for-entries/events/2016.yaml:2:2  missing entry: nothing is here
    expected: a map of fields, with id, date, kind, title at least
not-text-for-entries/events/2016.yaml:3:3  invalid entry: a list
    expected: a map of fields, with id, date, kind, title at least`,
  'not-utf8': `
not-utf8/events/2016.yaml:4:17  unsupported encoding: byte 0xE9
    expected: text in UTF-8; save the file again with that encoding`,
  'not-yet': `
not-yet/stories  unsupported folder: stories
    expected: stories to wait: this version does not publish them yet; move them out of the folder`,
  'one-space-too-many': `
one-space-too-many/events/2016.yaml:2:4  invalid indentation: date: 2016
    expected: the fields of an entry under each other, all with the same number of spaces before them
    fix:   date: 2016
one-space-too-many/events/2016.yaml:9:4  invalid indentation: summary: Deeper than its title
    expected: the fields of an entry under each other, all with the same number of spaces before them
    fix:   summary: Deeper than its title`,
  'person-without-basis': `
person-without-basis/people.yaml:1:3  missing field: basis
    expected: one of public-official, self-published, consent, pseudonym, aggregate; write basis: <why the person may be named>`,
  'ranges-reversed': `
ranges-reversed/eras.yaml:1:57  invalid range: 2023 to 2020
    expected: an end that is not before the beginning; the two may have changed places
    fix: from: 2020
         to: 2023
ranges-reversed/timeline.yaml:4:27  invalid range: 2020 to 2008
    expected: an end that is not before the beginning; the two may have changed places
    fix: from: 2008
         to: 2020`,
  'report-before-event': `
report-before-event/events/2016.yaml:5:13  invalid reported: 2015
    expected: a date that is not before the event's own, 2016-02-10; or reportedAs: forecast, where it was foretold
    fix: reported: 2016-02-10`,
  'second-document': `
second-document/events/2016.yaml:5:1  unsupported document: a second one in the file
    expected: one document a file; remove the line --- or move what follows to a file of its own`,
  tab: `
tab/events/2016.yaml:3:2  invalid indentation: a tab
    expected: spaces; YAML takes no tabs at the start of a line
    fix:   kind: event`,
  tag: `
tag/events/2016.yaml:3:15  unsupported tag: !!str
    expected: the value alone; the field decides what it is`,
  'title-with-a-word-too-many': `
title-with-a-word-too-many/events/2016.yaml:4:10  invalid title: Seoul closes the complex at Kaesong and calls its companies… (86 characters)
    expected: one line of at most 80 characters
    fix: title: Seoul closes the complex at Kaesong and calls its companies home on the same`,
  'unclosed-bracket': `
unclosed-bracket/timeline.yaml:3:8  missing character: ]
    expected: a ] that closes this [`,
  'unclosed-quote': `
unclosed-quote/events/2016.yaml:4:10  missing character: "
    expected: a " that closes this "`,
  'unknown-field': `
unknown-field/events/2016.yaml:4:3  unknown field: titel
    expected: fields among id, date, dateBasis, reported, reportedAs, added, kind, lane, title, summary, plain, significance, figures, places, people, threads, sources, claims, confidence, relations, contentNotes, revisions, status
    fix: title: The first event`,
  'unknown-kind': `
unknown-kind/events/2016.yaml:3:9  unknown kind: evnet
    expected: an id declared in kinds of timeline.yaml
    fix: kind: event`,
  'unknown-lane': `
unknown-lane/events/2016.yaml:5:9  unknown lane: mian
    expected: an id declared in lanes of timeline.yaml
    fix: lane: main`,
  'unknown-lane-of-kind': `
unknown-lane-of-kind/timeline.yaml:3:41  unknown lane: maine
    expected: an id declared in lanes of timeline.yaml
    fix: lane: main`,
  'unknown-references': `
unknown-references/events/2016.yaml:5:12  unknown place: seoul
    expected: an id declared in places.yaml; none is yet
unknown-references/events/2016.yaml:6:12  unknown person: ministre
    expected: an id declared in people.yaml
    fix: - minister
unknown-references/events/2016.yaml:7:13  unknown thread: kaesong
    expected: an id declared in threads.yaml; none is yet
unknown-references/events/2016.yaml:8:35  unknown event: frist
    expected: an id declared in events/
    fix: to: first`,
  'unknown-source': `
unknown-source/events/2016.yaml:6:11  unknown source: mou-2016-02-01
    expected: an id declared in sources.yaml
    fix: id: mou-2016-02-10
unknown-source/events/2016.yaml:9:49  unknown source: nobody
    expected: an id declared in sources.yaml`,
  'unknown-word': `
unknown-word/timeline.yaml:3:54  unknown shape: circel
    expected: one of circle, diamond, square, triangle, wye, cross, star, hexagon
    fix: shape: circle
unknown-word/timeline.yaml:3:70  unknown colour: turquoise
    expected: one of teal, red, blue, amber, violet, slate, green, rose, brown, cyan`,
  utf16: `
utf16/events/2016.yaml:1:1  unsupported encoding: UTF-16
    expected: text in UTF-8; save the file again with that encoding`,
  'utf16-without-mark': `
utf16-without-mark/events/2016.yaml:1:1  unsupported encoding: UTF-16
    expected: text in UTF-8; save the file again with that encoding`,
  'wrong-date': `
wrong-date/events/2016.yaml:2:9  invalid date: 10 February 2016
    expected: an EDTF date such as 2016, 2016-04, 2016-04-07, 2016-04~ or 201X
    fix: date: 2016-02-10`,
  'wrong-endings': `
wrong-endings/events/2017.yml  unknown file: 2017.yml
    expected: files that end in .yaml or .csv, and no folders, in events/
    fix: rename 2017.yml to 2017.yaml
wrong-endings/events/old  unknown folder: old
    expected: files that end in .yaml or .csv, and no folders, in events/
wrong-endings/narratives/first.md  unknown file: first.md
    expected: files that end in .mdx, and no folders, in narratives/
    fix: rename first.md to first.mdx
wrong-endings/source.yaml  unknown file: source.yaml
    expected: timeline.yaml, sources.yaml, places.yaml, people.yaml, threads.yaml, eras.yaml, series.yaml, about.mdx, events/, narratives/, series/, segments/ in a timeline's folder
    fix: rename source.yaml to sources.yaml`,
  'wrong-indentation': `
wrong-indentation/events/2016.yaml:3:1  invalid indentation: kind: event
    expected: the fields of an entry under each other, all with the same number of spaces before them`,
  'wrong-values': `
wrong-values/events/2016.yaml:5:17  invalid significance: 7
    expected: a whole number from 1 to 5
    fix: significance: 5
wrong-values/events/2016.yaml:6:11  invalid places: seoul
    expected: a list: items each after "- ", or in [ ]
    fix: places: [seoul]
wrong-values/events/2016.yaml:7:12  invalid summary: a list
    expected: text of at most 5,000 characters
wrong-values/events/2016.yaml:8:21  invalid value: 1,418
    expected: a number in digits, with a point for decimals and nothing between thousands
wrong-values/sources.yaml:1:7  invalid id: A Page
    expected: an id: lower-case letters, digits and single hyphens, at most 80 characters
    fix: id: a-page
wrong-values/sources.yaml:4:8  invalid URL: www.example.org
    expected: a web address that begins with https:// or http://
    fix: URL: https://www.example.org
wrong-values/sources.yaml:5:12  invalid archive: javascript:alert(1)
    expected: a web address that begins with https:// or http://`,
  'yaml-faults-beside': `
yaml-faults-beside/events/2016.yaml:3:9  invalid month: 2016-13
    expected: a month from 01 to 12, a season from 21 to 24 or a quarter from 33 to 36
yaml-faults-beside/events/2016.yaml:10:10  missing character: "
    expected: a " that closes this "
yaml-faults-beside/events/2016.yaml:14:9  unknown kind: evnet
    expected: an id declared in kinds of timeline.yaml
    fix: kind: event
yaml-faults-beside/events/2016.yaml:19:2  invalid indentation: a tab
    expected: spaces; YAML takes no tabs at the start of a line
    fix:   date: 2016
yaml-faults-beside/events/2016.yaml:25:16  unsupported anchor: &name
    expected: the value alone; write the value out where it is used
yaml-faults-beside/events/2016.yaml:27:7  duplicate id: third
    expected: an id of its own; the first is at yaml-faults-beside/events/2016.yaml:12:7
    fix: id: third-2
yaml-faults-beside/events/2016.yaml:31:18  unknown source: nowhere
    expected: an id declared in sources.yaml; none is yet
yaml-faults-beside/places.yaml:2:16  unsupported anchor: &name
    expected: the value alone; write the value out where it is used
yaml-faults-beside/places.yaml:3:7  invalid id: Busan
    expected: an id: lower-case letters, digits and single hyphens, at most 80 characters
    fix: id: busan`,
};

async function printed(folder: string): Promise<string> {
  const loaded = await loadSite(folder);
  const problems = loaded.ok ? [] : loaded.failure;
  return problems.map((problem) => `\n${formatProblem(problem).replaceAll(`${FOLDER}/`, '')}`).join('');
}

describe('bad input', () => {
  it('has an expectation for every folder', () => {
    expect(readdirSync(FOLDER).sort()).toEqual([...Object.keys(PRINTED), ...NARRATIVE_CASES].sort());
  });

  it.each(Object.entries(PRINTED))('is told with its place and its fix: %s', async (name, expected) => {
    expect(await printed(`${FOLDER}/${name}`)).toBe(expected);
  });

  it('is all told in one run', async () => {
    const all = await printed(FOLDER);
    for (const expected of Object.values(PRINTED)) {
      for (const problem of expected.split(/\n(?=\S)/)) expect(all).toContain(problem);
    }
  });

  it('never shows more of a value than one can read', async () => {
    for (const line of (await printed(FOLDER)).split('\n')) expect(line.length).toBeLessThan(300);
  });
});
