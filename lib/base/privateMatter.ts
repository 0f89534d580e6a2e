/** An e-mail address or a telephone number in a text. */
export interface PrivateMatter {
  readonly what: 'e-mail address' | 'telephone number';
  /** Offset in the text. */
  readonly offset: number;
  /** As it stands in the text. */
  readonly written: string;
  /** As a message shows it: an escaped at sign is one. */
  readonly value: string;
}

/** Longest local part and domain (RFC 5321, 4.5.3.1). Looking no further keeps the search linear in long runs of letters. */
const LOCAL_CHARACTERS = 64;
const DOMAIN_CHARACTERS = 255;
const LOCAL = /[a-z0-9._%+-]+$/i;
const DOMAIN = /^(?:[a-z0-9-]+\.)+([a-z]{2,24})\b/i;
/** `name@2x.png` is a picture. */
const FILE_ENDINGS = /^(?:png|jpe?g|gif|webp|avif|svg|css|js|mjs|json|woff2?)$/i;
const ESCAPE_LETTERS = /^(?:u[0-9a-f]{4}|[bfnrt])/;
const AT = /@|%40|&#(?:64|x40);/gi;

/** E-mail addresses in a text, as people read it or as HTML and addresses escape it, but for those that the contacts hold. */
export function findEmails(text: string, contacts: readonly string[]): readonly PrivateMatter[] {
  return [...text.matchAll(AT)].flatMap(({ index, 0: at }) => {
    const local = localPart(text.slice(Math.max(0, index - LOCAL_CHARACTERS), index));
    const domain = DOMAIN.exec(text.slice(index + at.length, index + at.length + DOMAIN_CHARACTERS));
    if (!local || !domain || FILE_ENDINGS.test(domain[1] ?? '')) return [];
    const value = `${local}@${domain[0]}`;
    if (contacts.some((contact) => contact.toLowerCase().includes(value.toLowerCase()))) return [];
    return [{ what: 'e-mail address', offset: index - local.length, written: `${local}${at}${domain[0]}`, value }];
  });
}

/** What stands before an at sign. In JSON, the letters of an escape (`\n`, `\u003c`) may stand right before it and are no part of it. */
function localPart(before: string): string | undefined {
  const local = LOCAL.exec(before)?.[0];
  return local && before.at(-local.length - 1) === '\\' ? local.replace(ESCAPE_LETTERS, '') : local;
}

/** International numbers with their groups apart, Korean mobile numbers, and anything a link would dial. */
const PHONES = [
  /(?<![\w.+-])\+\d{1,3}[ .\u00a0-]\(?\d{1,4}\)?(?:[ .\u00a0-]\d{2,4}){2,4}(?!\d)/g,
  /(?<![\w.+-])01[016-9]-\d{3,4}-\d{4}(?![\w-])/g,
  /\btel:\+?[\d() .-]{5,}/gi,
];

/** Telephone numbers in a text, but for those whose digits the contacts hold. */
export function findPhones(text: string, contacts: readonly string[]): readonly PrivateMatter[] {
  const known = contacts.map(digitsOf);
  return PHONES.flatMap((pattern) => [...text.matchAll(pattern)])
    .filter(([number]) => !known.some((contact) => contact.includes(digitsOf(number))))
    .map(({ index, 0: number }) => ({ what: 'telephone number', offset: index, written: number, value: number }));
}

const digitsOf = (text: string): string => text.replaceAll(/\D/g, '');

/** What every pattern above needs: most texts of a large record are passed over by this one look. */
const POSSIBLE = /@|%40|&#|\+\d|01\d-|tel:/i;

/** Both, in a text that people read. */
export function findPrivateMatter(text: string, contacts: readonly string[]): readonly PrivateMatter[] {
  return POSSIBLE.test(text) ? [...findEmails(text, contacts), ...findPhones(text, contacts)] : [];
}

/** What a check says of private matter in an author's file, the same in records and in narratives. */
export function privateMatterFault({ what, value }: PrivateMatter): {
  readonly message: string;
  readonly expected: string;
} {
  const other =
    what === 'e-mail address' ? ', or give it as contact in timeline.yaml, where readers are meant to write' : '';
  return {
    message: `unsupported ${what}: ${value}`,
    expected: `nobody's ${what} in what is published: leave it out${other}`,
  };
}
