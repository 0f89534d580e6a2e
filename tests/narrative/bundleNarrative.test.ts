import { describe, expect, it } from 'vitest';
import { bundleNarrative } from '@/lib/narrative/bundleNarrative';

describe('bundleNarrative', () => {
  it('shows the tree it compiles to the inspector, which can stop it', async () => {
    const inspect = (tree: { readonly type: string }) => {
      throw new Error(`saw ${tree.type}`);
    };
    await expect(bundleNarrative('Words.', {}, inspect)).rejects.toThrow('saw root');
  });

  it.each(['---js\n({a: 1})\n---\n', '---\na: 1\n---\n', '---json\n{"a": 1}\n---\n'])(
    'reads no front matter: %j',
    async (source) => {
      await expect(bundleNarrative(source, {}, () => {})).rejects.toThrow('unsupported front matter');
    },
  );
});
