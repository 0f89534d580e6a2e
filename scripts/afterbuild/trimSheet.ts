/** A class in a selector: the name behind its point. */
const CLASS = /\.(-?[_a-zA-Z][\w-]*)/g;
const AT_RULES_OF_RULES = /^@(?:layer|media|supports|container)\b/;

/** The end of a string that begins at `at`, behind its closing quote. */
function endOfString(css: string, at: number): number {
  let end = at + 1;
  while (end < css.length && css[end] !== css[at]) end += css[end] === '\\' ? 2 : 1;
  return end + 1;
}

/** Where the first of `stops` stands outside strings and brackets, from `at`; the text's end if nowhere. */
function indexOutside(css: string, stops: string, at: number): number {
  let depth = 0;
  for (let i = at; i < css.length; i++) {
    const letter = css[i]!;
    if (letter === '"' || letter === "'") i = endOfString(css, i) - 1;
    else if (depth === 0 && stops.includes(letter)) return i;
    else if ('([{'.includes(letter)) depth += 1;
    else if (')]}'.includes(letter)) depth -= 1;
  }
  return css.length;
}

function splitSelectors(selectors: string): readonly string[] {
  const parts: string[] = [];
  for (let from = 0; from <= selectors.length; ) {
    const to = indexOutside(selectors, ',', from);
    parts.push(selectors.slice(from, to));
    from = to + 1;
  }
  return parts;
}

/** Whether a selector can match: every class that it asks for is used. What stands in `:is()` and the like is not looked into. */
function canMatch(selector: string, used: ReadonlySet<string>): boolean {
  const plain = selector.replaceAll(/\([^()]*(?:\([^()]*\)[^()]*)*\)/g, '');
  return [...plain.matchAll(CLASS)].every(([, name]) => used.has(name!));
}

function trimRule(head: string, body: string, used: ReadonlySet<string>): string {
  if (AT_RULES_OF_RULES.test(head)) {
    const kept = trimSheet(body, used);
    return kept === '' ? '' : `${head}{${kept}}`;
  }
  if (head.startsWith('@')) return `${head}{${body}}`;
  const kept = splitSelectors(head).filter((selector) => canMatch(selector, used));
  return kept.length === 0 ? '' : `${kept.join(',')}{${body}}`;
}

/**
 * A sheet without the rules that can match nothing.
 * @param css as the build writes it, without comments. @param used names of the classes that may come to stand in the page
 */
export function trimSheet(css: string, used: ReadonlySet<string>): string {
  let kept = '';
  for (let at = 0; at < css.length; ) {
    const open = indexOutside(css, '{;', at);
    const head = css.slice(at, open).trim();
    if (css[open] !== '{') {
      if (head !== '') kept += `${head};`; // a statement, such as the order of layers
      at = open + 1;
      continue;
    }
    const close = indexOutside(css, '}', open + 1);
    kept += trimRule(head, css.slice(open + 1, close), used);
    at = close + 1;
  }
  return kept;
}
