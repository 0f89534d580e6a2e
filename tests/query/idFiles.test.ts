import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idFileCount, idFileOf, idFiles, numberInFile } from '@/lib/query/idFiles';

const slug = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);

describe('id files', () => {
  it('give every id its number from the one file that its name leads to', () => {
    fc.assert(
      fc.property(fc.uniqueArray(slug, { minLength: 1, maxLength: 700 }), (ids) => {
        const files = idFiles(ids);
        const sent: typeof files = JSON.parse(JSON.stringify(files));
        expect(sent).toHaveLength(idFileCount(ids.length));
        ids.forEach((id, event) => {
          expect(numberInFile(sent[idFileOf(id, sent.length)]!, id)).toBe(event);
        });
      }),
    );
  });

  it('know no id that the record does not have, whatever it is called', () => {
    for (const id of ['constructor', 'nobody']) {
      const files = idFiles(['somebody']);
      expect(numberInFile(files[idFileOf(id, files.length)]!, id)).toBeUndefined();
    }
  });

  it('are each of a few hundred ids, though ids be alike', () => {
    const files = idFiles(Array.from({ length: 100_000 }, (_, at) => `event-${at}`));
    expect(Math.max(...files.map((file) => Object.keys(file).length))).toBeLessThan(300);
  });
});
