import fc from 'fast-check';
import { expect, it } from 'vitest';
import { knownReports } from '@/components/explore/knownReports';
import { knownEdition } from '@/lib/query/knownEdition';
import { knownFile } from '@/lib/query/knownFile';
import { makeRecord } from '@/tests/query/makeRecord';

const named = (ids: readonly string[]) => ids.map((id) => ({ id }));

it('an edition is that of the events and of their numbers', () => {
  const ids = fc.array(fc.stringMatching(/^[a-z]{1,3}$/), { maxLength: 5 });
  fc.assert(
    fc.property(ids, ids, (one, other) => {
      const isSame = one.join(' ') === other.join(' ');
      expect(knownEdition(named(one)) === knownEdition(named(other))).toBe(isSame);
    }),
  );
  expect(knownEdition(named(['ab', 'c']))).not.toBe(knownEdition(named(['a', 'bc'])));
});

it('report dates of another edition are refused in words; an address without one asks for none', () => {
  const file = knownFile(makeRecord({ events: [{ id: 'early', date: '2016' }] }).events);
  expect(knownReports(file, `/data/known.json?${file.edition}`)).toMatchObject({ file });
  expect(knownReports(file, '/data/known.json')).toMatchObject({ file });
  expect(() => knownReports(file, '/data/known.json?other')).toThrowErrorMatchingInlineSnapshot(
    `[Error: The record was published anew since this page was opened: open the page again.]`,
  );
});
