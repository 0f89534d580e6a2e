import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Block, methodBlocks } from '@/lib/trend/methodBlocks';

const blocks = methodBlocks(readFileSync('docs/trends.md', 'utf8'));
const wordsOf = (block: Block): string => {
  if (block.is === 'paragraph') return block.inlines.map(({ text }) => text).join('');
  if (block.is === 'list')
    return block.items
      .flat()
      .map(({ text }) => text)
      .join(' ');
  return block.is === 'table' ? [block.head, ...block.rows].flat().join(' ') : block.text;
};

describe('the page of methods', () => {
  it('has every word of docs/trends.md', () => {
    const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');
    const shown = plain(blocks.map(wordsOf).join(' '));
    const written = readFileSync('docs/trends.md', 'utf8').replace(/^\d+\. /gm, '');
    expect(shown).toBe(plain(written));
  });

  it('has one title, headings with an address each, formulas, tables and papers', () => {
    expect(blocks.filter(({ is }) => is === 'title')).toHaveLength(1);
    const ids = blocks.flatMap((block) => (block.is === 'heading' ? [block.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('papers');
    expect(blocks.some(({ is }) => is === 'formula')).toBe(true);
    expect(blocks.some((block) => block.is === 'table' && block.head.length > 1)).toBe(true);
  });

  it('reads emphasis, code and links, and leaves ways into the repository as words', () => {
    expect(methodBlocks('A **b** *c* `d` [e](https://example.org/) [f](decisions/g.md).')).toEqual([
      {
        is: 'paragraph',
        inlines: [
          { is: 'text', text: 'A ' },
          { is: 'strong', text: 'b' },
          { is: 'text', text: ' ' },
          { is: 'emphasis', text: 'c' },
          { is: 'text', text: ' ' },
          { is: 'code', text: 'd' },
          { is: 'text', text: ' ' },
          { is: 'link', text: 'e', href: 'https://example.org/' },
          { is: 'text', text: ' ' },
          { is: 'text', text: 'f' },
          { is: 'text', text: '.' },
        ],
      },
    ]);
  });

  it('refuses what it does not know, so that nothing is lost', () => {
    expect(() => methodBlocks('> quoted')).toThrow('unsupported Markdown: blockquote');
    expect(() => methodBlocks('![picture](a.png)')).toThrow('unsupported Markdown: image');
    expect(() => methodBlocks('- one\n\n  two')).toThrow('an item of several parts');
  });
});
