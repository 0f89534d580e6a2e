import type { Problem } from '@/lib/base/problem';
import { slugify } from '@/lib/base/slug';
import type { TimelineFolder } from '@/lib/load/findTimelines';
import { RESERVED_SLUGS } from '@/lib/model/vocabulary';

/** Folders whose names cannot be the first part of an address, each with a name that no other has or is given. */
export function nameProblems(timelines: readonly TimelineFolder[]): readonly Problem[] {
  const taken = new Set(timelines.map(({ slug }) => slug));
  const free = (name: string): string => {
    let found = name;
    for (let number = 2; taken.has(found); number += 1) found = `${name}-${number}`;
    taken.add(found);
    return found;
  };
  return timelines.flatMap(({ path, slug }): readonly Problem[] => {
    const mended = slugify(slug);
    if (mended !== slug) {
      const expected = 'lower-case letters, digits and single hyphens: it becomes the address';
      const fix = mended === undefined ? {} : { fix: `rename ${slug} to ${free(allowed(mended))}` };
      return [{ file: path, message: `invalid folder name: ${slug}`, expected, ...fix }];
    }
    if (!RESERVED_SLUGS.has(slug)) return [];
    const expected = "a name that is not the site's own";
    const fix = `rename ${slug} to ${free(allowed(slug))}`;
    return [{ file: path, message: `unsupported folder name: ${slug}`, expected, fix }];
  });
}

const allowed = (slug: string): string => (RESERVED_SLUGS.has(slug) ? `${slug}-timeline` : slug);
