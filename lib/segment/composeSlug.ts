import { COMPOSER_SLUG, LINK_SLUG } from '@/lib/model/segmentVocabulary';

const LONGEST = 60;
/** Addresses below segments/ that are pages of their own. */
const TAKEN: readonly string[] = [COMPOSER_SLUG, LINK_SLUG];

/** A title as the name of a file: what lib/model/fields.ts accepts as an id. */
export function slugOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const slug = words?.join('-').slice(0, LONGEST).replace(/-$/, '') ?? 'lesson';
  return TAKEN.includes(slug) ? `${slug}-lesson` : slug;
}
