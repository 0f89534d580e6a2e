import { expect, it } from 'vitest';
import { lineNames, titleOfLines } from '@/lib/trend/lineNames';

const women = 'Arrivals in South Korea: women';
const men = 'Arrivals in South Korea: men';

it('what all lines share before a colon is said once', () => {
  expect(lineNames([women, men])).toEqual({ common: 'Arrivals in South Korea', own: ['women', 'men'] });
  expect(titleOfLines([women, men])).toBe('Arrivals in South Korea: women and men');
  expect(titleOfLines(['Events: Crackdowns', 'Events: Reports', 'Events: Law'])).toBe(
    'Events: Crackdowns, Reports and Law',
  );
});

it('the whole beside its parts is called all', () => {
  expect(lineNames([women, 'Arrivals in South Korea'])).toEqual({
    common: 'Arrivals in South Korea',
    own: ['women', 'all'],
  });
});

it('lines that share nothing keep their titles', () => {
  const others = [women, 'All events'];
  expect(lineNames(others)).toEqual({ own: others });
  expect(lineNames([women])).toEqual({ own: [women] });
  expect(lineNames(['Arrivals in South Korea', 'Arrivals in South Korean camps: men']).common).toBeUndefined();
  expect(titleOfLines(others)).toBe('Arrivals in South Korea: women and All events');
  expect(titleOfLines([women])).toBe(women);
});

it('many lines are counted, and none is called trends', () => {
  expect(titleOfLines([])).toBe('Trends');
  expect(titleOfLines(['One', 'Two', 'Three'])).toBe('One and 2 more');
  expect(titleOfLines(['A: one', 'A: two', 'A: three', 'A: four'])).toBe('A: one and 3 more');
});
