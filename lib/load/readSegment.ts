import type { Problem } from '@/lib/base/problem';
import { parseEntry } from '@/lib/load/parseEntry';
import { readYaml } from '@/lib/load/readYaml';
import { createSourceText, type SourceText } from '@/lib/load/sourceText';
import { STAND_IN_SEGMENT } from '@/lib/load/standIns';
import { segmentSchema } from '@/lib/model/segmentSchema';
import type { SegmentFile } from '@/lib/model/written';

interface SegmentRead extends Omit<SegmentFile, 'slug'> {
  readonly problems: readonly Problem[];
}

/** A line of three dashes before, YAML, and another such line. */
const FRONT_MATTER = /^---[ \t]*\r?\n((?:[\s\S]*?\n)??)---[ \t]*(?:\r?\n|$)/;

/** What stands in angle brackets is the author's to write. */
const FORM = `front matter between two lines of ---, and words for pupils after it:
---
version: 1
title: <its name>
…
---`;

/**
 * A teaching segment. Both its parts keep the numbers of their lines in the file: in each, empty lines stand for the other part, so that every place that is
 * told is the author's own.
 */
export function readSegment({ file, text }: SourceText): SegmentRead {
  const match = FRONT_MATTER.exec(text);
  if (match === null) {
    const problem = { file, line: 1, column: 1, message: 'missing front matter: ---', expected: FORM };
    return { told: { file, text }, problems: [problem] };
  }
  const [whole, yaml = ''] = match;
  const told = { file, text: `${'\n'.repeat(whole.split('\n').length - 1)}${text.slice(whole.length)}` };
  const { root, items, unread, problems } = readYaml(createSourceText(file, `\n${yaml}`));
  if (root === undefined) {
    const isSilent = problems.length === 0;
    const message = items === undefined ? 'missing front matter: nothing in it' : 'invalid front matter: a list';
    return { told, problems: isSilent ? [{ file, line: 1, column: 1, message, expected: FORM }] : problems };
  }
  const parsed = parseEntry(segmentSchema, STAND_IN_SEGMENT, root, unread);
  return { told, ...(parsed.entry && { head: parsed.entry }), problems: [...problems, ...parsed.problems] };
}
