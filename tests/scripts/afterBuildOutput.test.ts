import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CANARY, DENIED_FILE, DENIED_VARIABLE, privateRules } from '@/scripts/afterbuild/privateRules';
import { sealOutput } from '@/scripts/afterbuild/sealOutput';

const PAGE =
  '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/></head><body><script src="/_next/p.js" noModule=""></script><script>go()</script></body></html>';
const FILES: Readonly<Record<string, string>> = {
  'index.html': PAGE,
  'embed/sample/index.html': PAGE,
  'sample/index.html': PAGE,
  'sample/data/events.json': '{"title": "A law"}',
  'sample/data/marks.bin': '\u0001\u0002',
  '_next/p.js': 'a()||Function("return this")()',
  '_next/a.css': 'a{color:red}',
};

let root = '';
const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
const seal = (): readonly string[] =>
  sealOutput(join(root, 'out'), privateRules(root, join(root, 'timeline'))).map(({ file, line, column, message }) =>
    line === undefined ? `${file} ${message}` : `${file}:${line}:${column} ${message}`,
  );

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tidemark-output-'));
  for (const [file, text] of Object.entries(FILES)) write(`out/${file}`, text);
});
afterEach(() => {
  rmSync(root, { recursive: true });
  delete process.env[DENIED_VARIABLE];
});

describe('sealOutput', () => {
  it('finds nothing in an output that is fit to publish', () => {
    expect(seal()).toEqual([]);
  });

  it('lists the checksum of every file, by path', () => {
    seal();
    const lines = readFileSync(join(root, 'out/checksums.txt'), 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => line.slice(66))).toEqual([...Object.keys(FILES), '_headers'].sort());
    // printf '{"title": "A law"}' | sha256sum
    expect(lines).toContain(
      '63b08fd9bfe781800fee1d71d1c9a050ae3559fddb5cd199a68867b3b09ccc5a  sample/data/events.json',
    );
  });

  it('gives the same bytes when it seals again, and in another folder', () => {
    seal();
    const first = readFileSync(join(root, 'out/checksums.txt'), 'utf8');
    seal();
    expect(readFileSync(join(root, 'out/checksums.txt'), 'utf8')).toBe(first);
    cpSync(join(root, 'out'), join(root, 'elsewhere'), { recursive: true });
    sealOutput(join(root, 'elsewhere'), privateRules(root, 'timeline'));
    expect(readFileSync(join(root, 'elsewhere/checksums.txt'), 'utf8')).toBe(first);
  });

  it('lets embeds be framed anywhere, and other pages by the site alone', () => {
    seal();
    expect(readFileSync(join(root, 'out/_headers'), 'utf8')).toMatchInlineSnapshot(`
      "/*
        Referrer-Policy: no-referrer
        X-Content-Type-Options: nosniff
        Cross-Origin-Opener-Policy: same-origin
        Permissions-Policy: camera=(), geolocation=(), microphone=()

      /
        Content-Security-Policy: frame-ancestors 'self'

      /index.html
        Content-Security-Policy: frame-ancestors 'self'

      /sample/*
        Content-Security-Policy: frame-ancestors 'self'

      /embed/*
        Content-Security-Policy: frame-ancestors *

      /_next/static/*
        Cache-Control: public, max-age=31536000, immutable
      "
    `);
  });
});

describe('a fault in the output', () => {
  it('leaves no list of checksums behind', () => {
    seal();
    write('out/a.html', '<p style="x">');
    expect(seal()).not.toEqual([]);
    expect(() => readFileSync(join(root, 'out/checksums.txt'))).toThrow('ENOENT');
  });

  it.each([
    ['a page', 'sample/a.html', PAGE.replace('go()', `go("${CANARY}")`)],
    ['a payload', 'sample/a.txt', `1:{"a":"${CANARY}"}`],
    ['data', 'sample/a.json', `{"a": "${CANARY}"}`],
    ['a script', '_next/b.js', `"${CANARY}"`],
    ['bytes', 'sample/b.bin', `\u0000${CANARY}`],
    ['a file of no known kind', 'sample/LICENCE', CANARY],
  ])('is found in %s', (_name, file, text) => {
    write(`out/${file}`, text);
    expect(seal().join()).toMatch(new RegExp(`^${file}[ :].*denied string, number 1 of the list$`));
  });

  it("is found in a file's name", () => {
    write(`out/sample/${CANARY}.json`, '{}');
    expect(seal()).toEqual([`sample/${CANARY}.json denied string, number 1 of the list (in the name)`]);
  });

  it('is told with its line and column', () => {
    write('out/sample/a.csv', 'id,title\na,write to someone@mail.test\n');
    expect(seal()).toEqual(['sample/a.csv:2:12 e-mail address: someone@mail.test']);
  });

  it('may be listed in a file or a variable', () => {
    write('out/sample/a.csv', 'Jane Doe\nJohn Roe\n');
    expect(seal()).toEqual([]);
    write(DENIED_FILE, '# names\nJane Doe\n');
    process.env[DENIED_VARIABLE] = 'John Roe';
    expect(seal()).toEqual([
      'sample/a.csv:1:1 denied string, number 2 of the list',
      'sample/a.csv:2:1 denied string, number 3 of the list',
    ]);
  });

  it('is no contact that the timeline gives', () => {
    write('out/sample/a.csv', 'someone@mail.test');
    write('timeline/sample/timeline.yaml', 'title: A\ncontact: someone@mail.test\n');
    expect(seal()).toEqual([]);
  });

  it("is the project's own folder", () => {
    write('out/sample/a.json', `{"file": "${root}/lib/a.ts"}`);
    expect(seal().join()).toContain('sample/a.json:1:11 path of the machine that built this');
  });

  it('is the line of the polyfills in a script that every browser loads', () => {
    write('out/a.html', PAGE.replace(' noModule=""', ''));
    expect(seal()).toEqual(['_next/p.js:1:6 text run as code: Function("return this")()']);
  });

  it('is an address off the site in a style sheet', () => {
    write('out/_next/a.css', 'a{}\n@import "https://a.example/x.css";');
    expect(seal()).toEqual(['_next/a.css:2:1 cross-origin address in a style sheet: https://a.example/x.css']);
  });
});
