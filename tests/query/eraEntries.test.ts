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
      landmarks: [],
    },
    {
      id: 'closed',
      title: 'Closed',
      dates: 'from 23 January 2020, continuing',
      href: '/test/?from=2020-01-23&to=2021',
      summary: [],
      landmarks: [],
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

it('leads from an era to the weightiest events that began in it, and to no withdrawn one', () => {
  const weighty = { significance: '5' };
  const told = makeRecord({
    events: [
      { id: 'before', date: '1993-12-31', ...weighty },
      { id: 'within', date: '1994/2001', ...weighty },
      { id: 'withdrawn', date: '1995', status: 'withdrawn', ...weighty },
      { id: 'light', date: '1996' },
      { id: 'after', date: '1999', ...weighty },
    ],
    eras: [{ id: 'famine', title: 'The famine years', from: '1994', to: '1998' }],
  });
  expect(eraEntries(told)[0]!.landmarks.map(({ id }) => id)).toEqual(['within']);
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
