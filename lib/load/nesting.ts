import type { CST } from 'yaml';

/** Lists and maps inside each other. Records need six; composing thousands of them exhausts the stack and ends the process. */
const MAX_DEPTH = 32;

/** Offset of the first token that lies too deep. Walks with a stack of its own: the depth is what must not recurse. */
export function deepToken(tokens: readonly CST.Token[]): number | undefined {
  const open: { readonly token: CST.Token; readonly depth: number }[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next;
    if (depth > MAX_DEPTH) return token.offset;
    const inside = depth + 1;
    if (token.type === 'document' && token.value !== undefined) open.push({ token: token.value, depth: inside });
    if (!('items' in token)) continue;
    for (const { key, value } of token.items) {
      if (key) open.push({ token: key, depth: inside });
      if (value) open.push({ token: value, depth: inside });
    }
  }
  return undefined;
}
