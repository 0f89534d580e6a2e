/*
 * Server components and the client components that are prerendered after them live in separate module graphs of one process.
 * A global is the one place both see.
 */
const shelf = globalThis as { tidemarkHeldHtml?: Map<string, string> };

/** Keeps markup for `StaticHtml` of the same name. Server side, while a page renders. */
export function holdHtml(name: string, html: string): void {
  shelf.tidemarkHeldHtml ??= new Map();
  shelf.tidemarkHeldHtml.set(name, html);
}

export function heldHtml(name: string): string {
  const html = shelf.tidemarkHeldHtml?.get(name);
  if (html === undefined) throw new Error(`missing markup: ${name}`);
  return html;
}
