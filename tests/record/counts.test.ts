import { beforeAll, describe, expect, it } from 'vitest';
import type { TimelineRecord } from '@/lib/model/record';
import { calendarYears } from '@/lib/query/years';
import { shippedRecord, sourcesOf } from '@/tests/record/shippedRecord';

/** The five documents the record is written from, each by the sources that only it holds. */
const DOCUMENTS: Readonly<Record<string, (source: string) => boolean>> = {
  'One Free Korea, category page': (id) =>
    [
      'ofk-chosun-documentary',
      'ofk-on-the-border',
      'ofk-slave-labor',
      'ofk-missing-women',
      'ofk-winding-road',
    ].includes(id),
  'One Free Korea, archive page': (id) =>
    ['ofk-russia', 'ofk-bully', 'ofk-latest-defections', 'ofk-minbyun', 'ofk-spies', 'ofk-mines'].includes(id),
  'Human Traffic Watch': (id) => id.startsWith('htw-'),
  'Family Care Foundation': (id) => id.startsWith('fcf-') && id !== 'fcf-manager',
  'The Peninsula': (id) => id === 'kei-2019',
};

/*
 * How many events there are, as last looked at. An event that is added or goes changes one number here, in the same commit: none goes unseen.
 */
const BY_KIND: Readonly<Record<string, number>> = {
  defection: 28,
  crackdown: 31,
  report: 61,
  policy: 58,
  labour: 30,
  figure: 86,
  surroundings: 27,
};

const BY_YEAR = `
1979:1 1986:1
1990:1 1993:1 1994:2 1995:1 1996:1 1997:2 1998:3 1999:3
2000:3 2001:1 2002:3 2003:4 2004:6 2005:4 2006:9 2007:5 2008:12 2009:18
2010:11 2011:6 2012:25 2013:11 2014:19 2015:18 2016:70 2017:26 2018:9 2019:11
2020:6 2021:4 2022:4 2023:8 2024:8 2025:4`;

/** Events that name a page of a document among their sources; the first letters of its pages' ids. */
const BY_DOCUMENT: Readonly<Record<string, number>> = { 'ofk-': 151, 'htw-': 27, 'fcf-': 51, 'kei-': 20 };

let record: TimelineRecord;
beforeAll(async () => {
  record = await shippedRecord();
});

describe('the bundled record', () => {
  it('holds at least 200 events, 40 of them in 2016, and every kind in numbers', () => {
    expect(record.events.length).toBeGreaterThanOrEqual(200);
    expect(record.events.filter(({ date }) => date.text.startsWith('2016')).length).toBeGreaterThanOrEqual(40);
    for (const { id } of record.header.kinds) {
      expect.soft(record.events.filter(({ kind }) => kind === id).length, id).toBeGreaterThanOrEqual(6);
    }
  });

  it.each(Object.entries(DOCUMENTS))('draws on %s for at least five events', (_name, isOf) => {
    expect(record.events.filter((event) => [...sourcesOf(event)].some(isOf)).length).toBeGreaterThanOrEqual(5);
  });

  it('holds as many events as when it was last looked at: by kind, by year and by document', () => {
    const ofKind = (kind: string) => record.events.filter((event) => event.kind === kind).length;
    expect(Object.fromEntries(record.header.kinds.map(({ id }) => [id, ofKind(id)]))).toEqual(BY_KIND);
    const years = calendarYears(record).map(({ slug, events }) => `${slug}:${events.length}`);
    expect(years).toEqual(BY_YEAR.trim().split(/\s+/));
    const ofDocument = (letters: string) =>
      record.events.filter((event) => [...sourcesOf(event)].some((id) => id.startsWith(letters))).length;
    const documents = Object.keys(BY_DOCUMENT).map((letters) => [letters, ofDocument(letters)]);
    expect(Object.fromEntries(documents)).toEqual(BY_DOCUMENT);
  });

  it('gives every event a source, a summary and a thread', () => {
    const bare = record.events.filter(
      ({ sources, summary, threads }) => sources.length === 0 || summary === undefined || threads.length === 0,
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it('lists the source of every claim among the sources of its event', () => {
    const loose = record.events.flatMap(({ id, sources, claims }) =>
      claims
        .filter(({ source }) => !sources.some((citation) => citation.id === source))
        .map(({ source }) => `${id}: ${source}`),
    );
    expect(loose).toEqual([]);
  });

  it('shows at least 25 matters on which accounts differ, each with two accounts or more', () => {
    const matters = record.events.flatMap(({ id, claims }) =>
      [...new Set(claims.map(({ about }) => about))].map((about) => ({
        matter: `${id}: ${about}`,
        accounts: claims.filter((claim) => claim.about === about).length,
      })),
    );
    expect(matters.length).toBeGreaterThanOrEqual(25);
    expect(matters.filter(({ accounts }) => accounts < 2)).toEqual([]);
  });

  it('cites every source that it lists', () => {
    const ofSeries = record.series.flatMap(({ sources, rows, breaks }) => [
      ...sources,
      ...[...rows, ...breaks].flatMap(({ source }) => source ?? []),
    ]);
    const cited = new Set([...record.events.flatMap((event) => [...sourcesOf(event)]), ...ofSeries]);
    expect([...record.sources.keys()].filter((id) => !cited.has(id))).toEqual([]);
  });

  it('has at least twelve threads, of three events or more each, and uses every place and person', () => {
    expect(record.threads.size).toBeGreaterThanOrEqual(12);
    for (const id of record.threads.keys()) {
      expect.soft(record.events.filter(({ threads }) => threads.includes(id)).length, id).toBeGreaterThanOrEqual(3);
    }
    const places = new Set(record.events.flatMap((event) => event.places));
    const around = new Set([...record.places.values()].map(({ within }) => within));
    const people = new Set(record.events.flatMap((event) => event.people));
    expect([...record.places.keys()].filter((id) => !places.has(id) && !around.has(id))).toEqual([]);
    expect([...record.people.keys()].filter((id) => !people.has(id))).toEqual([]);
  });

  it('says why whenever a date is rougher than a day or is inferred from a post', () => {
    const rough = record.events.filter(
      ({ date, dateBasis }) => (date.uncertain || date.precision === 'season') && dateBasis === undefined,
    );
    expect(rough.map(({ id }) => id)).toEqual([]);
  });

  it('uses the variety of dates that its evidence has', () => {
    const texts = record.events.map(({ date }) => date.text);
    const forms = [/^\d{4}-\d\d-\d\d$/, /^\d{4}-\d\d$/, /^\d{4}$/, /~/, /\?/, /\//, /\.\.$/, /-2[1-4]$/, /-3[3-6]$/];
    for (const form of forms)
      expect.soft(texts.filter((text) => form.test(text)).length, String(form)).toBeGreaterThan(0);
  });
});
