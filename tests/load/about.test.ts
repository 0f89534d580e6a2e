import { describe, expect, it } from 'vitest';
import { loadSite } from '@/lib/load/loadSite';
import { createMemoryFiles, EVENT, HEADER } from '@/tests/load/memoryFiles';

const FILES = { 'my/timeline.yaml': HEADER, 'my/events/2016.yaml': EVENT };

describe('about.mdx', () => {
  it('is kept as its author wrote it', async () => {
    const loaded = await loadSite('my', createMemoryFiles({ ...FILES, 'my/about.mdx': '### Scope\n\nWords.\n' }));
    expect(loaded.ok && loaded.value.records[0]?.about).toEqual({
      file: 'my/about.mdx',
      text: '### Scope\n\nWords.\n',
    });
  });

  it('may be left out', async () => {
    const loaded = await loadSite('my', createMemoryFiles(FILES));
    expect(loaded.ok && loaded.value.records[0]).not.toHaveProperty('about');
  });

  it('is looked for under no other name', async () => {
    const loaded = await loadSite('my', createMemoryFiles({ ...FILES, 'my/About.md': 'Words.' }));
    expect(loaded.ok).toBe(false);
    expect(!loaded.ok && loaded.failure[0]?.message).toBe('unknown file: About.md');
  });
});
