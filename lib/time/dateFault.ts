/** Why a text is no date we accept, with a mended text where one can be guessed. */
export interface DateFault {
  readonly message: string;
  readonly expected: string;
  readonly fix?: string;
}

/** Longer texts are cut in messages, so that a pasted page does not fill the terminal. */
const MAX_QUOTED = 40;

/** `<adjective> <noun>: <value>`, and what was expected instead. */
export function dateFault(what: string, text: string, expected: string): DateFault {
  const line = text.replace(/\s+/g, ' ');
  const cut = line.length > MAX_QUOTED ? `${line.slice(0, MAX_QUOTED)}…` : line;
  const quoted = line.trim() === '' ? '(blank)' : cut;
  return { message: `${what}: ${quoted}`, expected };
}
