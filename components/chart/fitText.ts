import type { Theme } from '@/components/chart/theme';

/** Words as cut for the room they last had. */
interface Fitted {
  readonly maxPx: number;
  readonly words: string;
}

/** What has been cut, by theme: a theme is read anew when the face has come, and widths with it. Then by what the words are, which settles their font. */
const stores = new WeakMap<Theme, Map<string, Map<string, Fitted>>>();
/** A store is begun again when it holds this many texts. */
const MOST_KEPT = 4_000;

function storeOf(theme: Theme, part: string): Map<string, Fitted> {
  const parts = stores.get(theme) ?? new Map<string, Map<string, Fitted>>();
  stores.set(theme, parts);
  const store = parts.get(part) ?? new Map<string, Fitted>();
  parts.set(part, store);
  return store;
}

/** What `make` gives for a text and a room, made once for as long as the room stays. */
function kept(theme: Theme, part: string, text: string, maxPx: number, make: () => string): string {
  const store = storeOf(theme, part);
  const known = store.get(text);
  if (known?.maxPx === maxPx) return known.words;
  const words = make();
  if (store.size >= MOST_KEPT) store.clear();
  store.set(text, { maxPx, words });
  return words;
}

/**
 * Cuts a text with an ellipsis so that it is at most `maxPx` wide in the context's font; empty when not even two letters fit.
 * @param part of a label that always has this font: to ask the context for its font costs more than to draw with it
 */
export function fitText(
  context: CanvasRenderingContext2D,
  theme: Theme,
  part: 'title' | 'date' | 'era',
  text: string,
  maxPx: number,
): string {
  return kept(theme, part, text, maxPx, () => cut(context, text, Math.floor(maxPx)));
}

/** A text in one line of at most `maxPx`, or in two with a line break for the space between them, the second cut with an ellipsis. */
export function fitLines(context: CanvasRenderingContext2D, theme: Theme, text: string, maxPx: number): string {
  return kept(theme, 'lines', text, maxPx, () => {
    const px = Math.floor(maxPx);
    const fits = (end: number): boolean => context.measureText(text.slice(0, end)).width <= px;
    if (fits(text.length)) return text;
    let end = -1;
    for (let at = text.indexOf(' '); at >= 0 && fits(at); at = text.indexOf(' ', at + 1)) end = at;
    return end < 0 ? cut(context, text, px) : `${text.slice(0, end)}\n${cut(context, text.slice(end + 1), px)}`;
  });
}

function cut(context: CanvasRenderingContext2D, text: string, maxPx: number): string {
  if (context.measureText(text).width <= maxPx) return text;
  const characters = [...text]; // a character outside the first plane is two units, and must not be halved
  const begin = (length: number): string => `${characters.slice(0, length).join('')}…`;
  let low = 0;
  let high = characters.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (context.measureText(begin(middle)).width <= maxPx) low = middle;
    else high = middle - 1;
  }
  return low < 2 ? '' : begin(low);
}
