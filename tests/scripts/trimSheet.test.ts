import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { outputFiles } from '@/scripts/afterbuild/outputFiles';
import { trimSheet } from '@/scripts/afterbuild/trimSheet';
import { trimSheets } from '@/scripts/afterbuild/trimSheets';

const trim = (css: string, ...used: string[]): string => trimSheet(css, new Set(used));

describe('a trimmed sheet', () => {
  it.each([
    ['keeps what asks for no class', 'body{margin:0}[hidden]{display:none}', 'body{margin:0}[hidden]{display:none}'],
    ['keeps what asks for used classes only', '.a{x:1}.a .b{x:2}.b{x:3}', '.a{x:1}'],
    ['keeps of several selectors those that can match', '.a,.b,p{x:1}', '.a,p{x:1}'],
    [
      'keeps what it does not look into',
      '.a:is(.b,.c){x:1}.a:not(.b):hover{x:2}',
      '.a:is(.b,.c){x:1}.a:not(.b):hover{x:2}',
    ],
    ['drops blocks that are left empty', '@media print{.b{x:1}.a{x:2}}@layer l{.b{x:1}}', '@media print{.a{x:2}}'],
    ['keeps statements', '@layer a,b;@import "x";.b{x:1}', '@layer a,b;@import "x";'],
    ['keeps blocks that hold no rules', '@font-face{font-family:"b"}', '@font-face{font-family:"b"}'],
    ['is not misled by braces and commas in strings', '.a:after{content:"}.b{,"}.b{x:1}', '.a:after{content:"}.b{,"}'],
    ['takes a longer name for another', '.ab{x:1}.a{x:2}', '.a{x:2}'],
  ])('%s', (_, css, trimmed) => {
    expect(trim(css, 'a')).toBe(trimmed);
  });
});

describe('the sheets of an output', () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });

  function write(files: Readonly<Record<string, string>>): string {
    const folder = mkdtempSync(join(tmpdir(), 'tidemark-'));
    folders.push(folder);
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return folder;
  }

  const ALL = '/_next/static/chunks/all.css';
  const css = '.list{x:1}.drawn{x:2}.told{x:3}.other{x:4}';
  const files = {
    [ALL.slice(1)]: css,
    '_next/static/chunks/one.js': 'node.className = "drawn"',
    'r/index.html': `<link href="${ALL}"/><section data-record="r" class="list x"></section><script>["${ALL}"]</script>`,
    'r/events/e/index.html': `<link href="${ALL}"/><div data-narrative="" class="told"></div>`,
    'r/sources/index.html': `<link href="${ALL}"/><p class="other"></p>`,
  };

  it('leave an explorer what it, a script or a narrative needs, wherever it names them', () => {
    const folder = write(files);
    trimSheets(folder);
    const html = readFileSync(join(folder, 'r/index.html'), 'utf8');
    const names = [...html.matchAll(/\/_next[^"]*/g)].map(([name]) => name);
    expect(new Set(names).size).toBe(1);
    expect(names).toHaveLength(2);
    expect(readFileSync(join(folder, names[0]!), 'utf8')).toBe('.list{x:1}.drawn{x:2}.told{x:3}');
  });

  it('stay whole for other pages', () => {
    const folder = write(files);
    trimSheets(folder);
    expect(readFileSync(join(folder, 'r/sources/index.html'), 'utf8')).toBe(files['r/sources/index.html']);
    expect(readFileSync(join(folder, ALL), 'utf8')).toBe(css);
  });

  it('are the same when they are trimmed twice', () => {
    const folder = write(files);
    trimSheets(folder);
    const once = outputFiles(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]);
    trimSheets(folder);
    expect(outputFiles(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')])).toEqual(once);
  });
});
