import { expect, it } from 'vitest';
import { hugSources } from '@/lib/narrative/hugSources';
import { parseMdx } from '@/lib/narrative/syntaxTree';

const textOf = (source: string): string => {
  const parsed = parseMdx(source);
  if (!parsed.ok) throw new Error(parsed.failure.reason);
  hugSources(parsed.value);
  return JSON.stringify(parsed.value.children?.[0]?.children?.map((node) => node.value ?? node.name));
};

it('takes out the white space before a source, and only there', () => {
  expect(textOf('Said so. <Source id="a" /> <Source id="b" /> Then <Ev id="c" /> more.')).toBe(
    JSON.stringify(['Said so.', 'Source', '', 'Source', ' Then ', 'Ev', ' more.']),
  );
});
