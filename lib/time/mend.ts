/** A guess at what an author meant. Without `fix` there are several, and `expected` names them. */
export interface Mend {
  readonly fix?: string;
  /** Replaces what the strict reading expected, where this explains better. */
  readonly expected?: string;
  /** Replaces "invalid date", from the closed list of adjectives. */
  readonly what?: string;
}

/** One family of mistakes: which texts, why they are refused, and how they are mended. */
export interface MendRule {
  readonly pattern: RegExp;
  readonly expected?: string;
  readonly what?: string;
  /** No text: nothing can be guessed. */
  readonly mend: (groups: MendGroups) => string | undefined;
}

/** Named groups of a match; those that took no part are empty. */
export type MendGroups = Readonly<Record<string, string>>;

/** The first rule that knows the text. */
export function applyRules(rules: readonly MendRule[], text: string): Mend | undefined {
  for (const { pattern, mend, what, expected } of rules) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const groups = Object.fromEntries(Object.entries(match.groups ?? {}).map(([name, value]) => [name, value ?? '']));
    const fix = mend(groups);
    return {
      ...(fix === undefined ? {} : { fix }),
      ...(what === undefined ? {} : { what }),
      ...(expected === undefined ? {} : { expected }),
    };
  }
  return undefined;
}

export function padTwo(digits: string): string {
  return digits.padStart(2, '0');
}

export function padYear(digits: string): string {
  return digits.padStart(4, '0');
}
