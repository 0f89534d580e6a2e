/** Answers on their way by address, put there by the script of the page. */
type EarlyFiles = Record<string, Promise<Response> | undefined>;

declare global {
  var tidemarkFiles: EarlyFiles | undefined;
}

/**
 * A script for the page that fetches files while the browser still reads it and long before the explorer's own scripts run. A preload link
 * would do the same for a reader whose scripts are off, who has no use for them. The build allows the script by its hash.
 */
export function earlyScript(addresses: readonly string[]): string {
  const list = JSON.stringify(addresses).replaceAll('<', '\\u003c');
  return `tidemarkFiles={};${list}.forEach(function(a){(tidemarkFiles[a]=fetch(a)).catch(function(){})})`;
}

/** The answer the page's script has asked for; undefined if it has not, or when it was taken before: who tries again asks anew. */
export function takeEarly(address: string): Promise<Response> | undefined {
  const files = globalThis.tidemarkFiles;
  const early = files?.[address];
  if (files) delete files[address];
  return early;
}
