import { excerpt, type TextFault } from '@/scripts/afterbuild/outputFault';

/** Text run as code: `eval(…)`, `(0, eval)(…)`, `Function("…")`, `new Function("…")`, and timers given text. */
const EVALS = [
  /(?<![\w$.])eval\s*(?:\)\s*)?\(/g,
  /\b(?:globalThis|window|self)\s*\.\s*eval\b/g,
  /(?<![\w$.])(?:new\s+)?Function\s*\(/g,
  /\bset(?:Timeout|Interval)\s*\(\s*["'`]/g,
];

/** No text, so nothing is run: zod asks with it whether a page may run any, and lib/model/jitless.ts keeps it from asking. */
const EMPTY_FUNCTION = /^(?:new\s+)?Function\(""\)/;

const LOADS =
  /\b(?:import|importScripts|fetch|Worker|SharedWorker|EventSource|WebSocket|sendBeacon|from)\s*\(?\s*["'`](?:(?:https?|wss?):)?\/\//g;

/** What shipped JavaScript must not hold. */
export function scanScript(code: string): readonly TextFault[] {
  const evals = EVALS.flatMap((pattern) => [...code.matchAll(pattern)])
    .filter(({ index }) => !EMPTY_FUNCTION.test(code.slice(index)))
    .map(({ index }) => ({ offset: index, message: `text run as code: ${around(code, index)}` }));
  const loads = [...code.matchAll(LOADS)].map((match) => ({
    offset: match.index,
    message: `cross-origin address in a script: ${around(code, match.index)}`,
  }));
  return [...evals, ...loads];
}

/** A page's own data: the framework hands it to the client as JSON, in a call for every piece. */
const DATA_PUSH = /^\(?self\.__next_f(?:=self\.__next_f\|\|\[\]\))?\.push\((.*)\);?$/s;

/** An inline script. One that only pushes data runs nothing of what it holds: its texts are prose, in which `eval()` is a word. */
export function scanInlineScript(code: string): readonly TextFault[] {
  const data = DATA_PUSH.exec(code.trim())?.[1];
  return data !== undefined && isJson(data) ? [] : scanScript(code);
}

/** JSON is no more than a literal in a script too (ECMA-262, 12.9.4), so nothing can hide behind it. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const around = (code: string, offset: number): string => excerpt(code.slice(offset, offset + 60));

/**
 * The framework's polyfill bundle for browsers without ES modules ends a search for the global object with this. It is loaded by `<script noModule>` alone,
 * which no browser that the site supports runs, and a policy without 'unsafe-eval' stops it in any other.
 */
const POLYFILL_GLOBAL = 'Function("return this")()';

/** A script that only `noModule` tags load may hold the one known line; anything else is scanned like every script. */
export function scanPolyfill(code: string): readonly TextFault[] {
  return scanScript(code).filter(({ offset }) => !code.startsWith(POLYFILL_GLOBAL, offset));
}
