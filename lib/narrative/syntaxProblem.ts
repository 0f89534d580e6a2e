import type { Problem } from '@/lib/base/problem';
import { COMPONENTS } from '@/lib/narrative/allowList';
import { isShort } from '@/lib/narrative/ownText';
import type { SyntaxFault } from '@/lib/narrative/syntaxTree';

/** What was meant most likely, and the author's text mended. */
interface Advice {
  readonly expected: string;
  readonly fix?: string;
}

/** Where the parser stopped: the line, and how many of its characters stand before. */
interface Stop {
  readonly line: string;
  readonly at: number;
}

/** What the parser says -> what to say of it. The first that knows it is taken; `groups` are those of `when`. */
const ADVICE: readonly {
  readonly when: RegExp;
  readonly advise: (stop: Stop, groups: Readonly<Record<string, string>>) => Advice;
}[] = [
  { when: /acorn/, advise: () => ({ expected: 'plain words: braces hold code; a plain brace is written \\{' }) },
  { when: /`!`.*before name/, advise: () => ({ expected: 'no HTML comment: a narrative is published whole' }) },
  { when: /`@`.*in name|`\/`.*in (?:local )?name|`\/` before local name/, advise: adviseLink },
  { when: /end of file in expression/, advise: () => ({ expected: 'a closing brace; a plain one is written \\{' }) },
  { when: /attribute value/, advise: adviseQuotes },
  { when: /closing slash/, advise: adviseOpening },
  { when: /the closing tag `<\/(?<name>[^>]+)>` either/, advise: adviseOrder },
  { when: /a closing tag for `<(?<name>[^>]+)>`/, advise: adviseClosing },
  { when: /clos/, advise: () => ({ expected: 'what was opened last to be closed first' }) },
  { when: /name/, advise: adviseEscape },
];

/** A text that is no MDX, told at its first such place. */
export function syntaxProblem(file: string, text: string, { reason, line, column }: SyntaxFault): Problem {
  const stop = { line: text.split('\n')[(line ?? 1) - 1] ?? '', at: (column ?? 1) - 1 };
  const known = ADVICE.find(({ when }) => when.test(reason));
  const advice = known?.advise(stop, { ...known.when.exec(reason)?.groups });
  const plain = reason.replace('could not parse expression with acorn', 'code in braces');
  return {
    file,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    message: `invalid MDX: ${plain}`,
    ...(advice ?? { expected: 'Markdown with the components of this timeline' }),
  };
}

const withFix = (expected: string, fix: string | undefined): Advice =>
  fix === undefined || !isShort(fix) ? { expected } : { expected, fix };

/** `<https://example.org>` and `<me@example.org>` are links in other Markdowns. */
function adviseLink({ line, at }: Stop): Advice {
  const [, address] = /^<([^<>\s]+)>/.exec(line.slice(line.lastIndexOf('<', at))) ?? [];
  const target = address?.includes('://') ? address : `mailto:${address}`;
  return withFix('a link in Markdown, [words](address)', address && `[${address}](${target})`);
}

function adviseQuotes({ line, at }: Stop): Advice {
  const start = line.lastIndexOf('<', at);
  const [, name, value] = /([\w-]+)=([^\s"'{}<>/]+)/.exec(line.slice(Math.max(0, start))) ?? [];
  return withFix('every attribute value in quotes, with both of them', name && `${name}="${value}"`);
}

/** A closing tag that nothing opens. */
function adviseOpening({ line, at }: Stop): Advice {
  const tag = /^<\/[^>]*>/.exec(line.slice(line.lastIndexOf('<', at)))?.[0] ?? '</';
  return withFix(`${tag.replace('/', '')} before ${tag}, or no ${tag}`, line.replace(tag, '').trim() || undefined);
}

/** A closing tag on the line of a paragraph that began inside, or amid other marks. */
function adviseOrder({ line, at }: Stop, { name = '' }: Readonly<Record<string, string>>): Advice {
  const tag = `</${name}>`;
  if (!COMPONENTS[name]?.isBlock) return { expected: `what was opened inside <${name}> to be closed before ${tag}` };
  const before = line.slice(0, at).trim();
  return {
    expected: `${tag} on a line of its own, with an empty line before`,
    ...(isShort(before) ? { fix: `${before}\n\n${tag}` } : {}),
  };
}

/** A component that is left open. */
function adviseClosing({ line, at }: Stop, { name = '' }: Readonly<Record<string, string>>): Advice {
  const rule = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
  const tag = `</${name}>`;
  if (rule === undefined) return { expected: `${tag} where <${name}> ends, or \\< where a plain < is meant` };
  if (rule.content === 'none') {
    const own = /^<[^<>]*>/.exec(line.slice(at))?.[0];
    return withFix(`<${name}> closed at once`, own?.replace(/\s*>$/, ' />'));
  }
  if (rule.isBlock)
    return { expected: `${tag} after its words, on a line of its own with an empty line before`, fix: tag };
  return { expected: `${tag} after its words, in the paragraph that opens it`, fix: tag };
}

/** A `<` that begins no tag. */
function adviseEscape({ line, at }: Stop): Advice {
  const [word] = /^<\S*/.exec(line.slice(line.lastIndexOf('<', at))) ?? [];
  return withFix('a component, or \\< where a plain < is meant', word && `\\${word}`);
}
