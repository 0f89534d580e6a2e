import { describe, expect, it } from 'vitest';
import { slugify } from '@/lib/base/slug';

describe('slugify', () => {
  it.each([
    ['Seoul closes the Kaesong complex', 'seoul-closes-the-kaesong-complex'],
    ['  Évian, 1938! ', 'evian-1938'],
    ['개성', undefined],
  ])('%s', (written, expected) => expect(slugify(written)).toBe(expected));
});
