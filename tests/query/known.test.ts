import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventInput, TimelineEvent } from '@/lib/model/record';
import { asKnown, reportSteps } from '@/lib/query/asKnown';
import { datedDetail } from '@/lib/query/datedDetail';
import { detailAsKnown } from '@/lib/query/detailAsKnown';
import { knownFile } from '@/lib/query/knownFile';
import { sinceAny, sinceEvent, sinceReport, standingOn } from '@/lib/query/since';
import type { Edtf } from '@/lib/time/edtf';
import { parseEdtf } from '@/lib/time/parseEdtf';
import { knownEnd } from '@/lib/view/knownDate';
import { makeRecord } from '@/tests/query/makeRecord';

function edtf(text: string): Edtf {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(`invalid date: ${text}`);
  return parsed.value;
}
const endOf = (text: string): number => knownEnd(text)!;
const statesOn = (date: string, event: { date: string; reported?: string }) =>
  standingOn(
    sinceEvent({
      date: edtf(event.date),
      reportedAs: 'report',
      ...(event.reported ? { reported: edtf(event.reported) } : {}),
    }),
    endOf(date),
  );

describe('an event on a date', () => {
  it('is public from the last day that its report can mean', () => {
    expect(statesOn('2016-04-07', { date: '2016-04-05', reported: '2016-04-08' })).toBe('later');
    expect(statesOn('2016-04-08', { date: '2016-04-05', reported: '2016-04-08' })).toBe('public');
    expect(statesOn('2016-04-30', { date: '2016-04-05', reported: '2016-04' })).toBe('public');
    expect(statesOn('2016-07', { date: '2016-04-05', reported: '/2016-07' })).toBe('public');
    expect(statesOn('2016', { date: '2016-04-05', reported: '2016' })).toBe('public');
  });

  it('is perhaps public from the first day that its report can mean and that it can have happened', () => {
    expect(statesOn('2016-03-31', { date: '2016-03-05', reported: '2016-04' })).toBe('later');
    expect(statesOn('2016-04-01', { date: '2016-03-05', reported: '2016-04' })).toBe('perhaps');
    expect(statesOn('2016-04-29', { date: '2016-03-05', reported: '2016-04' })).toBe('perhaps');
    expect(statesOn('2016-04-04', { date: '2016-04-05', reported: '2016-04' })).toBe('later');
    expect(statesOn('2016-04-05', { date: '2016-04-05', reported: '../2016-07' })).toBe('perhaps');
    expect(statesOn('2016-07-13', { date: '2016-04-05', reported: '../2016-07' })).toBe('perhaps');
    expect(statesOn('2016-04-04', { date: '2016-04-05', reported: '../2016-07' })).toBe('later');
  });

  it('that was foretold is perhaps public however early, where the first report has no beginning', () => {
    const foretold = { date: edtf('2016-04-05'), reported: edtf('../2016-03'), reportedAs: 'forecast' } as const;
    expect(standingOn(sinceEvent(foretold), endOf('2016-02'))).toBe('perhaps');
    expect(standingOn(sinceEvent(foretold), endOf('2016-03'))).toBe('public');
  });

  it('without a report is told apart once it has surely happened, and hidden before', () => {
    expect(statesOn('2016-04-04', { date: '2016-04-05' })).toBe('later');
    expect(statesOn('2016-04-05', { date: '2016-04-05' })).toBe('unrecorded');
    expect(statesOn('2016-04-05', { date: '2016' })).toBe('later');
    expect(statesOn('2030', { date: '2016' })).toBe('unrecorded');
    expect(statesOn('1998', { date: '1997/2016' })).toBe('unrecorded');
  });

  it('with a first report that came at some time from a day on is perhaps public from then, and never surely', () => {
    for (const reported of ['2016-04/..', '2016-04/']) {
      expect(statesOn('2016-03-31', { date: '2016-03-05', reported })).toBe('later');
      expect(statesOn('2016-04-01', { date: '2016-03-05', reported })).toBe('perhaps');
      expect(statesOn('2016-04', { date: '2016-03-05', reported })).toBe('perhaps');
      expect(statesOn('9999', { date: '2016-03-05', reported })).toBe('perhaps');
    }
  });

  it('has claims, figures and sources of which no more is known than that they are no older than such a start', () => {
    expect(sinceReport(edtf('2016-04/..'))).toEqual([endOf('2016-04-01'), null]);
    expect(sinceReport(edtf('../2016-04'))).toEqual([endOf('2016-04'), endOf('2016-04')]);
    expect(sinceReport(undefined)).toEqual([null, null]);
  });

  it('rests on as many sources as there are', () => {
    const sources = Array.from({ length: 200_000 }, (_, day) => [day, day + 1] as const);
    expect(sinceAny(sources)).toEqual([0, 200_000]);
  });

  it('rests on several sources: maybe on the first, surely once all are public', () => {
    expect(
      sinceAny([
        [3, 3],
        [null, null],
      ]),
    ).toEqual([null, null]);
    expect(
      sinceAny([
        [3, 3],
        [9, 9],
      ]),
    ).toEqual([3, 9]);
    expect(sinceAny([])).toEqual([null, null]);
  });
});

describe('a record on a date', () => {
  const record = makeRecord({
    events: [
      { id: 'early', date: '2016-04-05', reported: '2016-04-08' },
      { id: 'late', date: '2016-04-05', reported: '2018-05' },
      { id: 'undated', date: '2016-04-05' },
      { id: 'perhaps', date: '2016-04-05', reported: '../2016-07' },
      { id: 'at-some-time', date: '2016-04-05', reported: '2017/..' },
      { id: 'to-come', date: '2019-04-05' },
    ],
  });
  const file = knownFile(record.events);

  it('counts what was public, what came later and what cannot be told', () => {
    const { mask, known, later, perhaps, unrecorded } = asKnown(file, endOf('2016-04-08'));
    const idsOf = (numbers: readonly number[]) => numbers.map((number) => record.events[number]!.id);
    expect(idsOf([...mask.keys()].filter((event) => mask[event] === 1))).toEqual(['early']);
    expect([known, later, idsOf(perhaps), idsOf(unrecorded)]).toEqual([1, 3, ['perhaps'], ['undated']]);
    const after = asKnown(file, endOf('2016-07'));
    expect([after.known, after.later, after.perhaps]).toEqual([2, 3, []]);
    const last = asKnown(JSON.parse(JSON.stringify(file)), endOf('9999'));
    expect([last.known, last.later, idsOf(last.perhaps)]).toEqual([3, 0, ['at-some-time']]);
  });

  it('has a step for each day on which anything became public', () => {
    expect(reportSteps(file)).toEqual([
      { end: endOf('2016-04-08'), became: 1, total: 1 },
      { end: endOf('2016-07'), became: 1, total: 2 },
      { end: endOf('2018-05'), became: 1, total: 3 },
    ]);
  });
});

describe('the account of an event on a date', () => {
  const record = makeRecord({
    events: [
      {
        id: 'group',
        date: '2016-04-05',
        reported: '2016-04-08',
        summary: 'Written with all that is known.',
        figures: [{ value: '13', what: 'people' }],
        sources: [{ id: 'first' }, { id: 'second' }],
        claims: [
          { about: 'why', says: 'of their own will', source: 'first', reported: '2016-04-08', status: 'superseded' },
          { about: 'why', says: 'deceived', source: 'second', reported: '2018-05-10' },
          { about: 'where', says: 'by air', source: 'undated' },
        ],
        relations: [{ type: 'follows', to: 'other' }],
      },
      { id: 'other', date: '2016-04-01', reported: '2018-05-10' },
    ],
    sources: [{ id: 'first', issued: '2016-04-08' }, { id: 'second', issued: '2018-05-10' }, { id: 'undated' }],
  });
  const detail = datedDetail(record, record.events.find(({ id }) => id === 'group')!);
  const on = (date: string) => detailAsKnown(detail, endOf(date));
  const saidOn = (date: string) => on(date).detail.claims.flatMap(({ claims }) => claims);

  it('shows the claims of then; one that was superseded later stands', () => {
    expect(saidOn('2016-04-08').map(({ says, status }) => [says, status])).toEqual([
      ['of their own will', undefined],
      ['by air', 'when this became public is not recorded'],
    ]);
    expect(on('2016-04-08').later).toEqual({ claims: 1, figures: 0, sources: 1 });
    expect(saidOn('2018-05-10').map(({ says, status }) => [says, status])).toEqual([
      ['of their own will', 'superseded'],
      ['deceived', undefined],
      ['by air', 'when this became public is not recorded'],
    ]);
  });

  it('has two claims dispute each other from when both are public, and says what cannot be told of a status', () => {
    const disputed = makeRecord({
      events: [
        {
          id: 'matter',
          date: '2016-04-05',
          claims: [
            { about: 'why', says: 'yes', source: 'a', reported: '2016-04-08', status: 'disputed' },
            { about: 'why', says: 'no', source: 'a', reported: '2016-07', status: 'disputed' },
            { about: 'how', says: 'by sea', source: 'a', reported: '2016-04-08', status: 'retracted' },
          ],
        },
      ],
      sources: [{ id: 'a' }],
    });
    const dated = datedDetail(disputed, disputed.events[0]!);
    const statusesOn = (when: string) =>
      detailAsKnown(dated, endOf(when)).detail.claims.flatMap(({ claims }) => claims.map(({ status }) => status));
    expect(statusesOn('2016-04-08')).toEqual([undefined, 'retracted, since when is not recorded']);
    expect(statusesOn('2016-07-31')).toEqual(['disputed', 'disputed', 'retracted, since when is not recorded']);
  });

  it('marks a figure that may be of a later source', () => {
    expect(on('2016-04-08').detail.figures[0]?.what).toBe('people (when this became public is not recorded)');
    expect(on('2018-05-10').detail.figures[0]?.what).toBe('people');
    expect(on('2016-04-07').detail.figures).toEqual([]);
  });

  it('shows a figure from the day on which it became public itself, whatever its sources', () => {
    const dated = makeRecord({
      events: [
        {
          id: 'count',
          date: '2016-04-05',
          reported: '2016-04-08',
          figures: [
            { value: '13', what: 'people', reported: '2016-04-08' },
            { value: '7', what: 'later figure', reported: '2018-05' },
            { value: '3', what: 'undated figure' },
          ],
          sources: [{ id: 'a' }],
        },
      ],
      sources: [{ id: 'a' }],
    });
    const count = datedDetail(dated, dated.events[0]!);
    const shownOn = (when: string) => detailAsKnown(count, endOf(when)).detail.figures.map(({ what }) => what);
    const undated = 'undated figure (when this became public is not recorded)';
    expect(shownOn('2016-04-07')).toEqual([undated]);
    expect(shownOn('2018-04')).toEqual(['people', undated]);
    expect(detailAsKnown(count, endOf('2018-04')).later.figures).toBe(1);
    expect(shownOn('2018-05')).toEqual(['people', 'later figure', undated]);
    expect(count.figures.map(({ reported }) => reported)).toEqual([undefined, 'May 2018', undefined]);
  });

  it('leaves out sources and related events of later, and the words of today', () => {
    expect(on('2016-04-08').detail.sources.map(({ id }) => id)).toEqual(['first', 'undated']);
    expect(on('2016-04-08').detail.relations).toEqual([]);
    expect(on('2018-05-10').detail.relations).toHaveLength(1);
    expect(on('2018-05-10').detail.summary).toBeUndefined();
  });
});

const date = fc.oneof(
  fc.date({ min: new Date('1990-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }).chain((when) => {
    const iso = when.toISOString();
    return fc.constantFrom(iso.slice(0, 4), iso.slice(0, 7), iso.slice(0, 10));
  }),
);
const report = fc.oneof(
  date,
  date.map((text) => `/${text}`),
  date.map((text) => `${text}/..`),
  date.map((text) => `${text}~`),
);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 4 });
const sourceIds = ['a', 'b', 'c'] as const;
const claim = fc.record({
  about: fc.constantFrom('why', 'how'),
  says: fc.constantFrom('yes', 'no', 'perhaps'),
  source: fc.constantFrom(...sourceIds),
  status: fc.constantFrom('standing', 'superseded', 'disputed', 'retracted'),
  reported: maybe(report),
});
const someEvent = fc.record({
  date,
  reported: maybe(report),
  claims: fc.array(claim, { maxLength: 4 }),
  figures: fc.array(
    fc.record({ value: fc.constant('7'), what: fc.constantFrom('men', 'women'), reported: maybe(report) }),
    {
      maxLength: 2,
    },
  ),
  sources: fc.subarray([...sourceIds]).map((ids) => ids.map((id) => ({ id }))),
});
const defined = <Value extends object>(value: Value): Partial<Value> =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Partial<Value>;

const someRecord = fc
  .tuple(fc.array(someEvent, { minLength: 1, maxLength: 6 }), fc.array(maybe(date), { minLength: 3, maxLength: 3 }))
  .map(([events, issued]) =>
    makeRecord({
      events: events.map((event, at) => ({
        ...(defined(event) as Partial<EventInput> & { date: string }),
        claims: event.claims.map((each) => defined(each)) as NonNullable<EventInput['claims']>,
        figures: event.figures.map((each) => defined(each)) as NonNullable<EventInput['figures']>,
        id: `event-${at}`,
      })),
      sources: sourceIds.map((id, at) => ({ id, ...(issued[at] ? { issued: issued[at] } : {}) })),
    }),
  );

/** Whether something was certainly reported after a date only. */
const isCertainlyLater = (reported: Edtf | undefined, end: number): boolean =>
  reported !== undefined && reported.earliest >= end;

describe('whatever the record and the date', () => {
  it('nothing is shown that was certainly reported later, neither event nor claim nor figure', () => {
    fc.assert(
      fc.property(someRecord, date, (record, on) => {
        const end = endOf(on);
        const { mask, perhaps, unrecorded } = asKnown(knownFile(record.events), end);
        record.events.forEach((event: TimelineEvent, number) => {
          const isShown = mask[number] === 1 || perhaps.includes(number) || unrecorded.includes(number);
          if (!isShown) return;
          expect(isCertainlyLater(event.reported, end)).toBe(false);
          const shown = detailAsKnown(datedDetail(record, event), end).detail;
          const claimed = new Set(
            shown.claims.flatMap(({ about, claims }) => claims.map(({ says }) => `${about} ${says}`)),
          );
          for (const { about, says } of event.claims) {
            const alike = event.claims.filter((other) => other.about === about && other.says === says);
            const dates = alike.map(({ reported, source }) => reported ?? record.sources.get(source)?.issued);
            if (dates.every((when) => isCertainlyLater(when, end))) expect(claimed).not.toContain(`${about} ${says}`);
          }
          const issued = event.sources.map(({ id }) => record.sources.get(id)?.issued);
          const areLater = issued.length > 0 && issued.every((when) => isCertainlyLater(when, end));
          const mayBeShown = event.figures.filter(({ reported }) =>
            reported ? !isCertainlyLater(reported, end) : !areLater,
          );
          expect(shown.figures.length).toBeLessThanOrEqual(mayBeShown.length);
          for (const { what } of shown.figures)
            expect(mayBeShown.map((figure) => figure.what)).toContain(what.replace(/ \(.*/, ''));
        });
      }),
    );
  });

  it('what was first reported at some time from a date on is perhaps public from its first day, and never surely', () => {
    fc.assert(
      fc.property(date, date, (from, on) => {
        const isBegun = endOf(on) > edtf(from).earliest;
        expect(statesOn(on, { date: '1989', reported: `${from}/..` })).toBe(isBegun ? 'perhaps' : 'later');
      }),
    );
  });

  it('a later date hides nothing', () => {
    fc.assert(
      fc.property(someRecord, date, date, (record, one, other) => {
        const [before, after] = [endOf(one), endOf(other)].sort((a, b) => a - b) as [number, number];
        const file = knownFile(record.events);
        const [early, late] = [asKnown(file, before), asKnown(file, after)];
        for (const [event, isKnown] of early.mask.entries()) if (isKnown) expect(late.mask[event]).toBe(1);
        for (const event of early.perhaps) expect([1, ...late.perhaps]).toContain(late.mask[event] || event);
        for (const event of early.unrecorded) expect(late.unrecorded).toContain(event);
        for (const event of record.events) {
          const detail = datedDetail(record, event);
          const countOn = (end: number) => {
            const { claims, figures } = detailAsKnown(detail, end).detail;
            return [claims.reduce((sum, group) => sum + group.claims.length, 0), figures.length] as const;
          };
          const [then, now] = [countOn(before), countOn(after)];
          expect(now[0]).toBeGreaterThanOrEqual(then[0]);
          expect(now[1]).toBeGreaterThanOrEqual(then[1]);
        }
      }),
    );
  });
});
