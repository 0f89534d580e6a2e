import { hashOf } from '@/lib/base/hash';

/** Whose link it is: that of pupils has nothing of the key. */
export type Reader = 'pupils' | 'teacher';

/** Raised when a link of today would be misread: an older page then says that it is too new. */
const LINK_VERSION = 1;
const SIGNS: Readonly<Record<Reader, string>> = { pupils: 's', teacher: 't' };

/** What a fragment holds before anything is unpacked. */
export type Fragment =
  | { readonly is: 'code'; readonly of: Reader; readonly payload: string }
  | { readonly is: 'none' }
  | { readonly is: 'cut' }
  | { readonly is: 'newer' };

const BEGINNING = /^([st])=(\d{1,9})\./;
/** Programs that make links of texts take the sign after one along. */
const CODE = /^[st]=\d+\.([\w-]+)\.([\da-z]{7})[\s.,;:!?)\]>}"'”’]*$/;

/**
 * `s=1.<payload>.<seal>`. The seal stands last and ends in a letter or a digit, so that no program that finds links in texts leaves anything of it out; a link
 * that lost or changed a sign on its way does not fit it.
 */
export function joinFragment(of: Reader, payload: string): string {
  const sealed = `${SIGNS[of]}=${LINK_VERSION}.${payload}`;
  return `${sealed}.${sealOf(sealed)}`;
}

/** @param hash as the address has it, with or without its `#`. */
export function splitFragment(hash: string): Fragment {
  const code = plainSigns(hash.replace(/^#/, ''));
  if (!/^[st]=/.test(code)) return { is: 'none' };
  const [, sign, version] = BEGINNING.exec(code) ?? [];
  if (Number(version) > LINK_VERSION) return { is: 'newer' };
  const [, payload = '', seal] = CODE.exec(code) ?? [];
  if (Number(version) !== LINK_VERSION || sealOf(`${sign}=${version}.${payload}`) !== seal) return { is: 'cut' };
  return { is: 'code', of: sign === SIGNS.pupils ? 'pupils' : 'teacher', payload };
}

/** The end of a code, which tells one lesson from another. */
export const sealIn = (code: string): string => CODE.exec(plainSigns(code))?.[2] ?? '';

/** Where a lesson in a link is read. */
export const linkPath = (timeline: string, code: string): string => `/${timeline}/segments/link/#${code}`;

/** Some programs write `=` as `%3D`. */
function plainSigns(code: string): string {
  try {
    return decodeURIComponent(code);
  } catch {
    return code; // not of ours: the rest of the reading says so
  }
}

/** Seven digits to the base of 36. It guards against accidents, not against forgers. */
const sealOf = (text: string): string => hashOf(text).toString(36).padStart(7, '0');
