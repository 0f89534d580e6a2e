import { expect, it } from 'vitest';
import { createMemory } from '@/lib/trend/memory';

it('a question is answered once for each owner, and the oldest is forgotten', () => {
  const remember = createMemory<object, string>();
  const [one, other] = [{}, {}];
  let asked = 0;
  const ask = (owner: object, question: string): string =>
    remember(owner, question, () => {
      asked += 1;
      return `${question}!`;
    });
  expect([ask(one, 'a'), ask(one, 'a'), asked]).toEqual(['a!', 'a!', 1]);
  expect([ask(other, 'a'), asked]).toEqual(['a!', 2]);
  for (const question of 'bcdefgh') ask(one, question);
  ask(one, 'a'); // known still, and now the newest
  expect(asked).toBe(9);
  ask(one, 'i');
  ask(one, 'a');
  expect(asked).toBe(10);
  ask(one, 'b');
  expect(asked).toBe(11);
});
