import { expect, it } from 'vitest';
import { paragraphsOf } from '@/lib/query/paragraphs';

it('parts a text where its author did, however YAML has folded it', () => {
  expect(paragraphsOf('One.\nTwo.')).toEqual(['One.', 'Two.']);
  expect(paragraphsOf('One line,\nwrapped.\n \nTwo.\n')).toEqual(['One line,\nwrapped.', 'Two.']);
  expect(paragraphsOf('One.')).toEqual(['One.']);
});
