import type { Theme } from '@/components/chart/theme';

/** What has been cut, by theme: a theme is read anew when the face has come, and widths with it. */
const stores = new WeakMap<Theme, Map<string, string>>();
/** A store is begun again when it holds this many texts. */
const MOST_KEPT = 4_000;

/** Cuts a text with an ellipsis so that it is at most `maxPx` wide in the context's font; empty when not even two letters fit. */
export function fitText(context: CanvasRenderingContext2D, theme: Theme, text: string, maxPx: number): string {
  const store = stores.get(theme) ?? new Map<string, string>();
  stores.set(theme, store);
  const key = `${context.font} ${Math.floor(maxPx)} ${text}`;
  const known = store.get(key);
  if (known !== undefined) return known;
  const fitted = cut(context, text, Math.floor(maxPx));
  if (store.size >= MOST_KEPT) store.clear();
  store.set(key, fitted);
  return fitted;
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
