import type { SegmentDraft } from '@/lib/segment/segmentDraft';

type Written = string | readonly Written[] | { readonly [field: string]: Written | undefined };

/** Words that YAML reads as no more than the words they are. */
const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N}_.,'’()–-]| (?!#))*$/u;
const IDS = /^[a-z0-9-]+$/;

/** A quoted text of JSON is one of YAML too (YAML 1.2, 1.3), but for control characters above U+007E that it must escape. */
const scalar = (text: string): string =>
  PLAIN.test(text)
    ? text
    : JSON.stringify(text).replaceAll(
        /[\u007f-\u009f\u2028\u2029\ufeff]/g,
        (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );

const isList = (value: Written): value is readonly Written[] => Array.isArray(value);

const isEmpty = (value: Written | undefined): boolean =>
  value === undefined || value === '' || (isList(value) && value.length === 0);

/** A value behind its name, as the lines of a file; `indent` in spaces. */
function fieldLines(name: string, value: Written, indent: string): readonly string[] {
  if (typeof value === 'string') return [`${indent}${name}: ${scalar(value)}`];
  if (!isList(value)) return [`${indent}${name}:`, ...mapLines(value, `${indent}  `)];
  if (value.every((item) => typeof item === 'string' && IDS.test(item)))
    return [`${indent}${name}: [${value.join(', ')}]`];
  return [`${indent}${name}:`, ...value.flatMap((item) => itemLines(item, `${indent}  `))];
}

function itemLines(item: Written, indent: string): readonly string[] {
  if (typeof item === 'string') return [`${indent}- ${scalar(item)}`];
  const [first = '', ...rest] = mapLines(item as { readonly [field: string]: Written }, `${indent}  `);
  return [`${indent}- ${first.trimStart()}`, ...rest];
}

const mapLines = (map: { readonly [field: string]: Written | undefined }, indent: string): readonly string[] =>
  Object.entries(map).flatMap(([name, value]) =>
    value === undefined || isEmpty(value) ? [] : fieldLines(name, value, indent),
  );

/** Signs that mean something in MDX. */
const SIGNS = /[\\`*_{}[\]<>#|~&$+=-]/g;
/** At the beginning of a paragraph these words are code, and a number with a point is a list. */
const CODE_WORD = /^(im|ex)(?=port\b)/;
const NUMBERED = /^(\d+)([.)])/;

const plainLine = (line: string): string =>
  line
    .trim()
    .replaceAll(SIGNS, (sign) => `\\${sign}`)
    .replace(CODE_WORD, (letters) => `&#${letters.charCodeAt(0)};${letters.slice(1)}`)
    .replace(NUMBERED, '$1\\$2');

/** Paragraphs as MDX that shows them as they were typed: nothing in them is markup. */
const toldText = (told: string): string => told.split(/\r?\n/).map(plainLine).join('\n').trim();

/**
 * A lesson as the text of `segments/<name>.mdx`, for the author of the timeline to publish. What belongs to a link alone, the timeline and the version of the
 * record, is left out: the folder says the one, and the day of `reviewed` the other.
 * @param edit address at which the composer opens it again: a remark in the file, which the composer finds (lib/segment/composeOpened.ts).
 */
export function draftFile(
  { timeline: _timeline, record: _record, told = '', ...head }: SegmentDraft,
  edit: string,
): string {
  return `---\n# To go on with it: ${edit}\n${mapLines(head, '').join('\n')}\n---\n\n${toldText(told)}\n`;
}
