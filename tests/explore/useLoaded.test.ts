import { describe, expect, it } from 'vitest';
import { LoadError } from '@/components/explore/loadFile';
import { answerTo, reasonOf } from '@/components/explore/useLoaded';

describe('what is known of an address', () => {
  const answer = { address: '/a.json', loaded: { is: 'ready', value: 1 } } as const;

  it('is never the answer to another one', () => {
    expect(answerTo('/a.json', answer)).toEqual({ is: 'ready', value: 1 });
    expect(answerTo('/b.json', answer)).toEqual({ is: 'loading' });
  });

  it('is nothing while nothing is wanted', () => {
    expect(answerTo(undefined, answer)).toEqual({ is: 'idle' });
  });

  it('fails in words', () => {
    expect(reasonOf(new LoadError('The connection failed.'))).toBe('The connection failed.');
    expect(reasonOf(new SyntaxError('Unexpected token <'))).toBe('Its data cannot be read.');
  });
});
