/** One thing wrong in an author's file. All problems of a run are collected and shown together. */
export interface Problem {
  /** Path as the author would type it, relative to the folder the command runs in. */
  readonly file: string;
  /** 1-based; absent when the problem is the file or folder itself. */
  readonly line?: number;
  /** 1-based, in characters. */
  readonly column?: number;
  /** `<adjective> <noun>: <value>`, adjectives from: invalid, missing, unknown, ambiguous, duplicate, unsupported. */
  readonly message: string;
  /** What was expected, in a sentence. */
  readonly expected: string;
  /** The author's own data, mended, ready to paste; absent when no mend can be guessed. */
  readonly fix?: string;
}
