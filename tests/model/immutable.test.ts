import { expect, it } from 'vitest';
import { freeze } from '@/lib/model/immutable';

it('freezes all the way down', () => {
  const value = freeze({ list: [{ id: 'a' }], text: 'b' });
  expect(() => Object.assign(value.list[0]!, { id: 'c' })).toThrow(TypeError);
  expect(() => (value.list as unknown[]).push(1)).toThrow(TypeError);
});
