import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf } from '@/lib/query/searchTokens';

const terms = (text: string): readonly string[] => tokensOf(text).map((token) => token.term);

describe('tokens', () => {
  it('are folded words', () => {
    expect(terms('Thaé Yong-ho’s café, 2016')).toEqual(['thae', 'yong', 'ho', 'cafe', '2016']);
  });

  it('hold a number together', () => {
    expect(terms('1,138 of 2,706 in 2011, 12')).toEqual(['1138', 'of', '2706', 'in', '2011', '12']);
  });

  it('keep Hangul words whole', () => {
    expect(terms('탈북자 13명')).toEqual(['탈북자', '13명']);
  });

  it('cut a run without spaces into words', () => {
    expect(terms('脱北者がソウルに到着')).toContain('ソウル');
  });

  it('keep the marks that tell words of other scripts apart', () => {
    expect(terms('हिन्दी')).toEqual(['हिन्दी']);
  });

  it('stand in the text where they say, in order and apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let end = 0;
        for (const { start, length } of tokensOf(text)) {
          expect(start).toBeGreaterThanOrEqual(end);
          expect(length).toBeGreaterThan(0);
          end = start + length;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('of a word alone are the same as of the word in a sentence', () => {
    const word = fc.stringMatching(/^[a-zé]{1,9}$/);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        expect(terms(words.join(', '))).toEqual(words.flatMap(terms));
      }),
    );
  });
});
