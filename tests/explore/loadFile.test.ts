import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFileCache, LoadError, loadJson } from '@/components/explore/loadFile';

afterEach(() => vi.unstubAllGlobals());

describe('loading a file', () => {
  it('says in words why it failed', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 503 })));
    await expect(loadJson('/a.json')).rejects.toThrow(new LoadError('The server answered 503 for /a.json.'));
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('network')));
    await expect(loadJson('/a.json')).rejects.toThrow('The connection failed.');
  });
});

describe('a file cache', () => {
  it('loads once, and again after a failure', async () => {
    let calls = 0;
    const cached = createFileCache(async (address) => {
      calls += 1;
      if (calls === 1) throw new Error('no');
      return `${address} ${calls}`;
    });
    await expect(cached('a')).rejects.toThrow('no');
    expect(await cached('a')).toBe('a 2');
    expect(await cached('a')).toBe('a 2');
  });
});
