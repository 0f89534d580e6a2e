import { expect, it } from 'vitest';
import { eraEntries } from '@/lib/query/eraEntries';
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
    },
    {
      id: 'closed',
      title: 'Closed',
      dates: 'from 23 January 2020, continuing',
      href: '/test/?from=2020-01-23&to=2021',
      summary: [],
    },
    {
      id: 'dawn',
      title: 'Dawn',
      dates: '66 million years ago – 44 BCE',
      href: '/test/?from=Y-66000000&to=-0043-12-31',
      summary: [],
    },
  ]);
});
