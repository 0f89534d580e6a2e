import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sealPage } from '@/scripts/afterbuild/contentPolicy';
import { readTags } from '@/scripts/afterbuild/readTags';
import { scanPage, scanPicture } from '@/scripts/afterbuild/scanMarkup';

const HEAD = '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><title>T</title></head>';
const page = (body: string): string => `${HEAD}<body>${body}</body></html>`;
/** What the scan says of a page that is sealed first, as the build does. */
const said = (body: string): readonly string[] => scanPage(sealPage(page(body))).map(({ message }) => message);
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('readTags', () => {
  it('reads attributes however they are written, and decodes them', () => {
    const [tag] = readTags(`<A HREF='x?a=1&amp;b=2' data-x=3 hidden title="a > b">`);
    expect(tag?.name).toBe('a');
    expect([...(tag?.attributes ?? [])]).toEqual([
      ['href', 'x?a=1&b=2'],
      ['data-x', '3'],
      ['hidden', ''],
      ['title', 'a > b'],
    ]);
  });

  it('takes nothing in comments, scripts and titles for markup', () => {
    const tags = readTags('<!-- <b> --><script>"<i>"</script><title><u></title><p>3 < 4</p>');
    expect(tags.map(({ name }) => name)).toEqual(['script', 'title', 'p']);
    expect(tags[0]?.text).toBe('"<i>"');
  });
});

describe('sealPage', () => {
  const sealed = sealPage(
    page('<script>one()</script><script>two()</script><script type="application/ld+json">{}</script>'),
  );

  it('allows exactly the inline scripts of the page', () => {
    expect(sealed).toContain(`script-src 'self' ${hash('one()')} ${hash('two()')};`);
    expect(sealed).not.toContain(hash('{}'));
  });

  it('allows nothing unsafe and nothing from elsewhere', () => {
    const policy = readTags(sealed)
      .find(({ attributes }) => attributes.has('http-equiv'))
      ?.attributes.get('content');
    expect(policy?.replaceAll(/ 'sha256-[^']*'/g, '')).toMatchInlineSnapshot(
      `"default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'"`,
    );
  });

  it('puts the policy before everything but the character set', () => {
    expect(sealed.startsWith(`${HEAD.split('<title>')[0]}<meta http-equiv="Content-Security-Policy"`)).toBe(true);
  });

  it('adds no-referrer once', () => {
    expect(sealed.match(/name="referrer"/g)).toHaveLength(1);
    const own = page('').replace('<title>', '<meta name="referrer" content="no-referrer"/><title>');
    expect(sealPage(own).match(/name="referrer"/g)).toHaveLength(1);
  });

  it('changes nothing the second time', () => {
    expect(sealPage(sealed)).toBe(sealed);
  });
});

/** What is planted in a page -> what the scan says. */
const PLANTED: Readonly<Record<string, readonly [body: string, message: string]>> = {
  'a style attribute': ['<p style="color:red">x</p>', 'style attribute on <p>: color:red'],
  'a style element': ['<style>p{}</style>', 'inline <style> element'],
  'a script from elsewhere': [
    '<script src="https://a.example/x.js"></script>',
    'cross-origin address on <script>: https://a.example/x.js',
  ],
  'a script without a scheme': [
    '<script src="//a.example/x.js"></script>',
    'cross-origin address on <script>: //a.example/x.js',
  ],
  'a picture from elsewhere': [
    '<img alt="" src="http://a.example/x.png">',
    'cross-origin address on <img>: http://a.example/x.png',
  ],
  'a larger picture from elsewhere': [
    '<img alt="" srcset="/a.png 1x, https://a.example/b.png 2x">',
    'cross-origin address on <img>: https://a.example/b.png',
  ],
  'a style sheet from elsewhere': [
    '<link rel="stylesheet" href="https://a.example/x.css">',
    'cross-origin address on <link>: https://a.example/x.css',
  ],
  'a connection opened ahead': [
    '<link rel="preconnect" href="https://a.example">',
    'cross-origin address on <link>: https://a.example',
  ],
  'a frame from elsewhere': [
    '<iframe title="x" src="https://a.example"></iframe>',
    'cross-origin address on <iframe>: https://a.example',
  ],
  'a form that sends elsewhere': [
    '<form action="https://a.example"></form>',
    'cross-origin address on <form>: https://a.example',
  ],
  'a symbol from elsewhere': [
    '<svg><use href="https://a.example/x.svg#a"/></svg>',
    'cross-origin address on <use>: https://a.example/x.svg#a',
  ],
  'a fill from elsewhere': [
    '<svg><path fill="url(https://a.example/x.svg#a)"/></svg>',
    'cross-origin address on <path>: https://a.example/x.svg#a',
  ],
  'a refresh to elsewhere': [
    '<meta http-equiv="refresh" content="0; url=https://a.example">',
    'cross-origin address on <meta>: https://a.example',
  ],
  'a base elsewhere': ['<base href="https://a.example/">', 'cross-origin address on <base>: https://a.example/'],
  'an inline handler': ['<p onclick="x()">x</p>', 'inline handler on <p>: onclick'],
  'a javascript address': ['<a href="javascript:x()">x</a>', 'javascript address on <a>'],
  'a page in an attribute': ['<iframe title="x" srcdoc="<p>"></iframe>', 'page inside an attribute of <iframe>'],
  'a link that tells where it came from': [
    '<a href="https://a.example/">x</a>',
    'link without rel="noreferrer": https://a.example/',
  ],
  'a mask from elsewhere': [
    '<svg><path mask="url(//a.example/x.svg#a)"/></svg>',
    'cross-origin address on <path>: //a.example/x.svg#a',
  ],
  'an eval beside data': ['<script>self.__next_f.push([1,"a"]);eval("1")</script>', 'text run as code: eval("1")'],
  'an eval in place of data': ['<script>self.__next_f.push([1,eval("1")])</script>', 'text run as code: eval("1")])'],
  'an eval in an inline script': ['<script>eval("1")</script>', 'text run as code: eval("1")'],
};

describe('scanPage', () => {
  it('passes a page as it should be', () => {
    const body =
      '<a href="https://a.example/" rel="noopener noreferrer">https://a.example</a><img alt="" src="data:image/png;base64,AA==">';
    expect(said(`${body}<link rel="license" href="https://a.example/l"/><script>ok()</script><p>eval(x)</p>`)).toEqual(
      [],
    );
  });

  it.each([
    'The eval() function is added',
    'Function (mathematics) defined',
    'window.eval runs text',
    "import '//x' in scripts",
    'new Function(x)',
    'JavaScript: the first release',
    'url(https://a.example) misread',
    'setTimeout("x", 1) and fetch("https://a.example")',
  ])('reads no code in prose: %s', (title) => {
    const data = JSON.stringify([1, JSON.stringify({ title })]);
    const first = '<script>(self.__next_f=self.__next_f||[]).push([0])</script>';
    const text = title.replaceAll('"', '&quot;');
    expect(said(`${first}<p title="${text}">${text}</p><script>self.__next_f.push(${data})</script>`)).toEqual([]);
    expect(
      said(`<meta property="og:title" content="${text}"><script type="application/ld+json">${data}</script>`),
    ).toEqual([]);
  });

  it.each(Object.entries(PLANTED))('finds %s', (_name, [body, message]) => {
    expect(said(body)).toEqual([message]);
  });

  it('finds a page without a policy', () => {
    expect(scanPage(page('')).map(({ message }) => message)).toContain('page without a Content-Security-Policy');
  });

  it('finds a script that was changed after the page was sealed', () => {
    const changed = sealPage(page('<script>one()</script>')).replace('one()', 'two()');
    expect(scanPage(changed).map(({ message }) => message)).toEqual([
      'Content-Security-Policy of another page: its scripts differ',
    ]);
  });

  it('finds what loads before the policy', () => {
    const sealed = sealPage(page('')).replace('<meta charSet', '<link rel="stylesheet" href="/a.css"/><meta charSet');
    expect(scanPage(sealed).map(({ message }) => message)).toEqual(['<link> before the Content-Security-Policy']);
  });

  it('finds a page that sends its address along', () => {
    const own = page('').replace('<title>', '<meta name="referrer" content="origin"/><title>');
    expect(scanPage(sealPage(own)).map(({ message }) => message)).toEqual([
      'page without <meta name="referrer" content="no-referrer">',
    ]);
  });
});

describe('scanPicture', () => {
  it('lets a picture style itself, and fetch and run nothing', () => {
    expect(scanPicture('<svg xmlns="http://www.w3.org/2000/svg"><style>a{}</style></svg>')).toEqual([]);
    expect(scanPicture('<svg><image href="https://a.example/x.png"/><script>x()</script></svg>')).toHaveLength(2);
  });
});
