import { expect, it } from 'vitest';
import { hashOf } from '@/lib/base/hash';

// Values that the authors of the method publish with it: isthe.com/chongo/src/fnv/test_fnv.c.
it.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('the hash of "%s" is the published one', (text, hash) => {
  expect(hashOf(text)).toBe(hash);
});
