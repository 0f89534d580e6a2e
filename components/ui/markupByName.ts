/*
 * Server components and the client components that are prerendered after them live in separate module graphs of one process.
 * A global is the one place both see.
 */
const shared = globalThis as { tidemarkMarkup?: Map<string, string> };

/** Keeps markup for `StaticMarkup` of the same name. Server side, while a page renders. */
export function keepMarkup(name: string, html: string): void {
  shared.tidemarkMarkup ??= new Map();
  shared.tidemarkMarkup.set(name, html);
}

export function markupByName(name: string): string {
  const html = shared.tidemarkMarkup?.get(name);
  if (html === undefined) throw new Error(`missing markup: ${name}`);
  return html;
}
