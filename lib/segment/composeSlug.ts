import { slugify } from '@/lib/base/slug';
import { COMPOSER_SLUG, LINK_SLUG } from '@/lib/model/segmentVocabulary';

const LONGEST = 60;
/** Addresses below segments/ that are pages of their own. */
const TAKEN: readonly string[] = [COMPOSER_SLUG, LINK_SLUG];

/** A title as the name of a file: what lib/model/fields.ts accepts as an id. */
export function slugOf(title: string): string {
  const slug = slugify(title, LONGEST) ?? 'lesson';
  return TAKEN.includes(slug) ? `${slug}-lesson` : slug;
}
