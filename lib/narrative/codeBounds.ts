import type { Options } from 'remark-mdx';

type CodeParser = NonNullable<Options['acorn']>;

/** Closing braces that are tried as the end of code in one text. Code is refused whatever it holds, so where it ends is told well enough by then. */
const MAX_TRIES = 100;

/**
 * Stands where MDX has a parser of JavaScript, which it asks at every closing brace whether the code before it is whole: a text of many braces that do not
 * pair up is then read once for each of them. Nothing of a narrative is run, so no JavaScript is read here: an expression ends where its braces pair up, and
 * imports and exports at the first empty line. One for each text.
 */
export function createCodeBounds(): CodeParser {
  let tries = 0;
  const bounds = {
    parse: (code: string) => ({ type: 'Program', body: [], start: 0, end: code.length }),
    parseExpressionAt(code: string) {
      tries += 1;
      if (tries <= MAX_TRIES && !isPaired(code)) {
        throw Object.assign(new Error('a brace is open'), { pos: code.length, raisedAt: code.length });
      }
      return { type: 'ObjectExpression', properties: [], start: 0, end: code.length };
    },
  };
  return bounds as unknown as CodeParser; // the two calls that MDX makes, with as much of their answers as it reads
}

function isPaired(code: string): boolean {
  let open = 0;
  for (const brace of code.match(/[{}]/g) ?? []) open += brace === '{' ? 1 : -1;
  return open === 0;
}
