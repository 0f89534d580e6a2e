import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { earlyScript, takeEarly } from '@/components/explore/earlyFiles';

afterEach(() => vi.unstubAllGlobals());

/** Runs the page's script as a browser would, with answers of our own. */
function runScript(addresses: readonly string[], fetch: (address: string) => Promise<string>) {
  const page: { fetch: typeof fetch; tidemarkFiles?: Record<string, Promise<string>> } = { fetch };
  runInNewContext(earlyScript(addresses), page);
  vi.stubGlobal('tidemarkFiles', page.tidemarkFiles);
  return page.tidemarkFiles!;
}

describe('files asked for by the page itself', () => {
  it('are taken once: who tries again asks anew', async () => {
    const files = runScript(['/a/strip.json', '/a/marks.bin'], async (address) => `answer for ${address}`);
    expect(Object.keys(files)).toEqual(['/a/strip.json', '/a/marks.bin']);
    expect(await takeEarly('/a/marks.bin')).toBe('answer for /a/marks.bin');
    expect(takeEarly('/a/marks.bin')).toBeUndefined();
    expect(takeEarly('/a/other.json')).toBeUndefined();
  });

  it('fail where they are taken, not before', async () => {
    runScript(['/a/strip.json'], () => Promise.reject(new Error('no connection')));
    await new Promise((resolve) => setTimeout(resolve)); // an unhandled rejection would end the run here
    await expect(takeEarly('/a/strip.json')).rejects.toThrow('no connection');
  });

  it('cannot end the script they stand in', () => {
    expect(earlyScript(['</script><b>'])).not.toContain('</script>');
  });
});

it('asks for nothing early on a page without such a script', () => {
  vi.stubGlobal('tidemarkFiles', undefined);
  expect(takeEarly('/a/strip.json')).toBeUndefined();
});
