import { expect, it } from 'vitest';
import { detailFileCount, detailPlace, detailsInFile } from '@/lib/query/detailFiles';

it('leads from every event to its own detail', () => {
  for (const count of [0, 1, 99, 100, 101, 250]) {
    const order = Array.from(Array(count).keys());
    const files = Array.from({ length: detailFileCount(count) }, (_, file) => detailsInFile(order, file));
    expect(files.flat()).toEqual(order);
    for (const event of order) {
      const { file, at } = detailPlace(event);
      expect(files[file]?.[at]).toBe(event);
    }
  }
});
