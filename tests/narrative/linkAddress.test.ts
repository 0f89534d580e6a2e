import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAllowedAddress, resolveAddress } from '@/lib/narrative/linkAddress';

const PAGE = 'https://site.example/sample/events/a/';

describe('isAllowedAddress', () => {
  it('never lets a browser reach another scheme or an unnamed host', () => {
    const part = fc.constantFrom(
      'java',
      'script',
      ':',
      'data',
      '//',
      '\\',
      '\t',
      '\n',
      ' ',
      'a.example',
      '/',
      'http',
      's',
      '#',
      '?',
      '\u0000',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const address = parts.join('');
        if (!isAllowedAddress(address) || !URL.canParse(address, PAGE)) return;
        const { protocol, origin } = new URL(address, PAGE);
        expect(['http:', 'https:', 'mailto:']).toContain(protocol);
        if (!/^[\s\0]*https?:/.test(address.replaceAll(/[\t\n]/g, ''))) expect(origin).toBe('https://site.example');
      }),
      { seed: 7, numRuns: 5000 },
    );
  });

  it.each(['https://a.example/', 'http://a.example', 'mailto:a@b.example', '/a/', '../a/', './a/', '#a'])(
    'allows %s',
    (address) => {
      expect(isAllowedAddress(address)).toBe(true);
    },
  );

  it.each(['a', 'a.example', '#', '?q=a:b', '', '//a.example', '.a/'])('refuses %s', (address) => {
    expect(isAllowedAddress(address)).toBe(false);
  });
});

describe('resolveAddress', () => {
  it('keeps an address that leaves the site', () => {
    expect(resolveAddress('https://a.example/x', '/sample/')).toBe('https://a.example/x');
  });

  it('makes a relative address absolute', () => {
    expect(resolveAddress('../b/?q=1#c', '/sample/events/a/')).toBe('/sample/events/b/?q=1#c');
  });
});
