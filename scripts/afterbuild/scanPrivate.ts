import { excerpt, type TextFault } from '@/scripts/afterbuild/outputFault';
import { decodeEntities } from '@/scripts/afterbuild/readTags';

/** What must not be in any file, and what may. */
export interface PrivateRules {
  /** Strings that were never meant to be published. They are told by their number only: a build's log is public too. */
  readonly denied: readonly string[];
  /** Folders of the machine that built the site. */
  readonly machinePaths: readonly string[];
  /** `contact` of the published timelines: addresses and numbers in these are meant to be there. */
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
    ...emailFaults(text, rules.contacts),
    ...(isContent ? phoneFaults(text, rules.contacts) : []),
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

/** Longest local part and domain (RFC 5321, 4.5.3.1). Looking no further keeps the search linear in long runs of letters. */
const LOCAL_CHARACTERS = 64;
const DOMAIN_CHARACTERS = 255;
const LOCAL = /[a-z0-9._%+-]+$/i;
const DOMAIN = /^(?:[a-z0-9-]+\.)+([a-z]{2,24})\b/i;
/** `name@2x.png` is a picture. */
const FILE_ENDINGS = /^(?:png|jpe?g|gif|webp|avif|svg|css|js|mjs|json|woff2?)$/i;
const AT = /@|%40|&#(?:64|x40);/gi;

function emailFaults(text: string, contacts: readonly string[]): readonly TextFault[] {
  return [...text.matchAll(AT)].flatMap(({ index, 0: at }) => {
    const local = LOCAL.exec(text.slice(Math.max(0, index - LOCAL_CHARACTERS), index))?.[0];
    const domain = DOMAIN.exec(text.slice(index + at.length, index + at.length + DOMAIN_CHARACTERS));
    if (!local || !domain || FILE_ENDINGS.test(domain[1] ?? '')) return [];
    const address = `${local}@${domain[0]}`;
    if (contacts.some((contact) => contact.toLowerCase().includes(address.toLowerCase()))) return [];
    return [{ offset: index - local.length, message: `e-mail address: ${excerpt(address)}` }];
  });
}

/** International numbers with their groups apart, Korean mobile numbers, and anything a link would dial. */
const PHONES = [
  /(?<![\w.+-])\+\d{1,3}[ .\u00a0-]\(?\d{1,4}\)?(?:[ .\u00a0-]\d{2,4}){2,4}(?!\d)/g,
  /(?<![\w.+-])01[016-9]-\d{3,4}-\d{4}(?![\w-])/g,
  /\btel:\+?[\d() .-]{5,}/gi,
];

function phoneFaults(text: string, contacts: readonly string[]): readonly TextFault[] {
  const known = contacts.map(digitsOf);
  return PHONES.flatMap((pattern) => [...text.matchAll(pattern)])
    .filter(([number]) => !known.some((contact) => contact.includes(digitsOf(number))))
    .map(({ index, 0: number }) => ({ offset: index, message: `telephone number: ${decodeEntities(number)}` }));
}

const digitsOf = (text: string): string => text.replaceAll(/\D/g, '');
