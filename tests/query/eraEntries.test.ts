import { expect, it } from 'vitest';
import { eraEntries, erasOf } from '@/lib/query/eraEntries';
import { makeRecord } from '@/tests/query/makeRecord';

const record = makeRecord({
  events: [
    { id: 'a', date: '1996' },
    { id: 'b', date: '2021-03' },
  ],
  eras: [
    { id: 'famine', title: 'The famine years', from: '1994', to: '1998', summary: 'Famine.' },
    { id: 'closed', title: 'Closed', from: '2020-01-23', to: '..' },
    { id: 'dawn', title: 'Dawn', from: 'Y-66000000', to: '-0043' },
  ],
});

it('says eras in words, with the address of the view that they fill', () => {
  expect(eraEntries(record)).toEqual([
    {
      id: 'famine',
      title: 'The famine years',
      dates: '1994–1998',
      href: '/test/?from=1994-01-01&to=1998-12-31',
      summary: ['Famine.'],
      landmarks: [{ id: 'a', title: 'Event a', date: '1996', href: '/test/events/a/' }],
    },
    {
      id: 'closed',
      title: 'Closed',
      dates: 'from 23 January 2020, continuing',
      href: '/test/?from=2020-01-23&to=2021',
      summary: [],
      landmarks: [{ id: 'b', title: 'Event b', date: 'March 2021', href: '/test/events/b/' }],
    },
    {
      id: 'dawn',
      title: 'Dawn',
      dates: '66 million years ago – 44 BCE',
      href: '/test/?from=Y-66000000&to=-0043-12-31',
      summary: [],
      landmarks: [],
    },
  ]);
});

it('leads from an era to the weightiest events that began in it, in their order, and to no withdrawn one', () => {
  const event = (id: string, date: string, significance: string) => ({ id, date, significance });
  const told = makeRecord({
    events: [
      event('before', '1993-12-31', '5'),
      event('within', '1994/2001', '5'),
      event('light', '1994-12', '1'),
      { ...event('withdrawn', '1995', '5'), status: 'withdrawn' },
      event('middling', '1995', '3'),
      event('weighty', '1996', '5'),
      event('lesser', '1997', '4'),
      event('next', '1997-06', '3'),
      event('last', '1998-12', '2'),
      event('after', '1999', '5'),
    ],
    eras: [{ id: 'famine', title: 'The famine years', from: '1994', to: '1998' }],
  });
  expect(eraEntries(told)[0]!.landmarks.map(({ id }) => id)).toEqual([
    'within',
    'middling',
    'weighty',
    'next',
    'lesser',
    'last',
  ]);
});

it('finds the eras that share days with a year, and none for what has no year', () => {
  const idsIn = (range?: string) => erasOf(record, range === undefined ? {} : { range }).map(({ id }) => id);
  expect(idsIn('1998')).toEqual(['famine']);
  expect(idsIn('1999')).toEqual([]);
  expect(idsIn('2020')).toEqual(['closed']);
  expect(idsIn('2020-01')).toEqual(['closed']);
  expect(idsIn('2019-12')).toEqual([]);
  expect(idsIn('-0043')).toEqual(['dawn']);
  expect(idsIn()).toEqual([]);
});

it('works the eras of a record out once, however many pages ask', () => {
  expect(erasOf(record, { range: '1998' })[0]).toBe(eraEntries(record)[0]);
  expect(erasOf(record, { range: '1996' })[0]).toBe(eraEntries(record)[0]);
});
