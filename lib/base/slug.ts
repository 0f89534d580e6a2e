/** An id: lower-case letters, digits and single hyphens. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Letters of an id that an author may write. */
export const MAX_SLUG = 80;

/** A text as an id of at most so many characters: accents and punctuation gone, hyphens between words. Undefined when nothing is left. */
export const slugify = (text: string, most = MAX_SLUG): string | undefined =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
    ?.join('-')
    .slice(0, most)
    .replace(/-$/, '');

/** A text with hyphens for all that is no letter or digit of ASCII: what names in addresses have been made with, which must not change. */
export const hyphened = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
