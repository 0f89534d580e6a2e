import { describe, expect, it } from 'vitest';
import { type PrivateRules, scanPrivate } from '@/scripts/afterbuild/scanPrivate';
import { scanPolyfill, scanScript } from '@/scripts/afterbuild/scanScript';
import { scanStyle } from '@/scripts/afterbuild/scanStyle';

const messages = (faults: readonly { readonly message: string }[]): readonly string[] =>
  faults.map(({ message }) => message);

describe('scanScript', () => {
  it.each([
    'eval("1")',
    '(0, eval)("1")',
    'window.eval',
    'new Function("return 1")',
    'Function("return 1")()',
    'Function("","return 1")()',
    'Function(""+x)',
    'setTimeout("x()", 1)',
  ])('finds text run as code: %s', (code) => {
    expect(messages(scanScript(`a;${code}`))).not.toEqual([]);
  });

  it.each([
    'import("https://a.example/x.js")',
    'import x from "//a.example/x.js"',
    'fetch(`https://a.example`)',
    'new Worker("https://a.example/w.js")',
    'new WebSocket("wss://a.example")',
  ])('finds what a script would load from elsewhere: %s', (code) => {
    expect(messages(scanScript(code))[0]).toContain('cross-origin address in a script');
  });

  it.each([
    'medieval(x)',
    'a.evaluate(b)',
    'function f(){}',
    'isFunction(x)',
    'x instanceof Function',
    'try{return Function(""),!0}catch(e){return!1}',
    'setTimeout(()=>{},1)',
    'fetch("/a.json")',
    'const a="https://a.example"',
  ])('passes %s', (code) => {
    expect(scanScript(code)).toEqual([]);
  });

  it('knows the one line of the polyfills, in the polyfills alone', () => {
    const line = 'a()||Function("return this")()';
    expect(messages(scanScript(line))).toHaveLength(1);
    expect(scanPolyfill(line)).toEqual([]);
    expect(messages(scanPolyfill(`${line};eval("1")`))).toHaveLength(1);
  });
});

describe('scanStyle', () => {
  it.each([
    'a{background:url(https://a.example/x.png)}',
    'a{background:url( "//a.example/x.png" )}',
    '@import "https://a.example/x.css";',
    'a{background:image-set("https://a.example/x.png" 1x)}',
  ])('finds %s', (css) => {
    expect(messages(scanStyle(css))).toHaveLength(1);
  });

  it('passes addresses of the site and data', () => {
    expect(
      scanStyle('@font-face{src:url(/a.woff2)} a{background:url(data:image/png;base64,AA==)} /* https://a.example */'),
    ).toEqual([]);
  });
});

describe('scanPrivate', () => {
  const rules: PrivateRules = {
    denied: ["Jane O'Doe", 'canary'],
    machinePaths: ['/build/place'],
    contacts: ['Desk <desk@tidemark.test>, +82 2 555 0100'],
  };
  const found = (text: string, isContent = true): readonly string[] => messages(scanPrivate(text, rules, isContent));

  it.each([
    "x Jane O'Doe y",
    'x jane o’doe y',
    'Jane&nbsp;O&#x27;Doe',
    "Jane\n   O'Doe",
    '{"a":"b\\nJane O\'Doe"}',
    "Jane\\\\nO'Doe",
  ])('finds a denied name however it is spelled: %j', (text) => {
    expect(found(text)).toEqual(['denied string, number 1 of the list']);
  });

  it('never repeats what is denied', () => {
    expect(found('a canary here').join()).not.toContain('canary');
  });

  it('finds an e-mail address, plain or escaped, and passes the contact', () => {
    expect(found('write to someone@mail.test now')).toEqual(['e-mail address: someone@mail.test']);
    expect(found('someone%40mail.test')).toEqual(['e-mail address: someone@mail.test']);
    expect(found('someone&#64;mail.test')).toEqual(['e-mail address: someone@mail.test']);
    expect(found('desk@tidemark.test, Desk@Tidemark.test')).toEqual([]);
    expect(found('"\\ndesk@tidemark.test" "\\\\ndesk@tidemark.test" "\\u003cdesk@tidemark.test\\u003e"')).toEqual([]);
    expect(found('"\\u003csomeone@mail.test"')).toEqual(['e-mail address: someone@mail.test']);
    expect(found('https://a.example/@name picture@2x.png react@19.3.1 a @ b')).toEqual([]);
  });

  it('finds a telephone number in what people read, and passes the contact', () => {
    expect(found('call +82 10 5555 0199')).toEqual(['telephone number: +82 10 5555 0199']);
    expect(found('call 010-5555-0199')).toEqual(['telephone number: 010-5555-0199']);
    expect(found('<a href="tel:+15555550199">')).toEqual(['telephone number: tel:+15555550199']);
    expect(found('+82 2 555 0100')).toEqual([]);
    expect(found('2016-04-07 1 234 567 2010-2015 978-0-306-40615-7 10.1000/182')).toEqual([]);
    expect(found('m +12 345 678 901', false)).toEqual([]);
  });

  it('finds the folder of the machine', () => {
    expect(found('"/build/place/lib/a.ts"')).toEqual(['path of the machine that built this: /build/place/lib/a.ts"']);
  });

  it('stays quick in a long run of letters', () => {
    const run = 'a'.repeat(2_000_000);
    expect(found(`${run}@${run}`)).toEqual([]); // would not end within the test's limit if it looked back from every letter
  });
});
