import { formatProblem, type Problem } from '@/lib/base/problem';

/** Problems of one kind in one file that are printed whole: mending these shows how the rest is mended. */
const MAX_ALIKE = 100;

/** `duplicate id: x` is of the kind `duplicate id`. What is wrong with a file as a whole, it has in common with those beside it. */
function kindOf({ file, line, message }: Problem): string {
  const where = line === undefined ? file.slice(0, file.lastIndexOf('/') + 1) : file;
  return `${where}\n${message.split(':')[0]}`;
}

/** Every problem as printed; of those alike in one file, or of files alike in one folder, the first hundred, and a line that counts the rest. */
export function formatProblems(
  problems: readonly Problem[],
  options: { readonly colour?: boolean } = {},
): readonly string[] {
  const seen = new Map<string, number>();
  const printed: string[] = [];
  const last = new Map<string, number>(); // kind -> where its last printed problem stands
  for (const problem of problems) {
    const kind = kindOf(problem);
    const count = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, count);
    if (count > MAX_ALIKE) continue;
    last.set(kind, printed.length);
    printed.push(formatProblem(problem, options));
  }
  for (const [kind, at] of last) {
    const left = seen.get(kind)! - MAX_ALIKE;
    if (left > 0) printed[at] += `\n\nand ${left.toLocaleString('en')} more like it`;
  }
  return printed;
}
