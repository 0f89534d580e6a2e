import { findEmails, findPhones, type PrivateMatter } from '@/lib/base/privateMatter';
import { excerpt, type TextFault } from '@/scripts/afterbuild/outputFault';
import { decodeEntities } from '@/scripts/afterbuild/readTags';

/** What must not be in any file, and what may. */
export interface PrivateRules {
  /** Strings that were never meant to be published. They are told by their number only: a build's log is public too. */
  readonly denied: readonly string[];
  /** Folders of the machine that built the site. */
  readonly machinePaths: readonly string[];
  /** Each a `contact` of a timeline: addresses and numbers in these are meant to be there. */
  readonly contacts: readonly string[];
}

/** How serializers may write a character that they escape. */
const SPELLINGS: Readonly<Record<string, string>> = {
  "'": "(?:'|’|&#x27;|&#39;|\\\\u0027)",
  '"': '(?:"|&quot;|&#34;|\\\\+")',
  '&': '(?:&amp;|&|\\\\u0026)',
  '<': '(?:<|&lt;|\\\\u003[cC])',
  '>': '(?:>|&gt;|\\\\u003[eE])',
};
/** White space, as it stands or escaped. */
const SPACE = '(?:\\s|&nbsp;|&#160;|\\\\+[nrt])+';

/** Finds a string in any case, however HTML or JSON spells it, and across line breaks. */
function spellings(denied: string): RegExp {
  const words = denied.normalize('NFC').trim().split(/\s+/);
  const pattern = words.map((word) => [...word].map((letter) => SPELLINGS[letter] ?? escapeRegExp(letter)).join(''));
  return new RegExp(pattern.join(SPACE), 'giu');
}

const escapeRegExp = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Private matter in a text. `isContent` is false for scripts and style sheets, where a run of digits is no telephone number. */
export function scanPrivate(text: string, rules: PrivateRules, isContent: boolean): readonly TextFault[] {
  const plain = text.normalize('NFC');
  return [
    ...rules.denied.flatMap((denied, index) => matches(plain, spellings(denied), deniedMessage(index))),
    ...rules.machinePaths.flatMap((path) => occurrences(text, path, 'path of the machine that built this')),
    ...findEmails(text, rules.contacts).map(matterFault),
    ...(isContent ? findPhones(text, rules.contacts).map(matterFault) : []),
  ];
}

/** The same for a file without lines: the bytes of what is denied, and of paths. */
export function scanBytes(bytes: Buffer, { denied, machinePaths }: PrivateRules): readonly string[] {
  return [
    ...denied.flatMap((text, index) => (bytes.includes(text) ? [deniedMessage(index)] : [])),
    ...machinePaths.flatMap((path) => (bytes.includes(path) ? ['path of the machine that built this'] : [])),
  ];
}

const deniedMessage = (index: number): string => `denied string, number ${index + 1} of the list`;

const matches = (text: string, pattern: RegExp, message: string): readonly TextFault[] =>
  [...text.matchAll(pattern)].map(({ index }) => ({ offset: index, message }));

function occurrences(text: string, part: string, message: string): readonly TextFault[] {
  const faults: TextFault[] = [];
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) {
    faults.push({ offset: at, message: `${message}: ${excerpt(text.slice(at, at + part.length + 20))}` });
  }
  return faults;
}

const matterFault = ({ what, offset, value }: PrivateMatter): TextFault => ({
  offset,
  message: `${what}: ${excerpt(decodeEntities(value))}`,
});
