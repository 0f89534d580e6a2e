import { type Problem, shorten } from '@/lib/base/problem';
import { EVENTS_FOLDER, extensionOf, HEADER_FILE } from '@/lib/load/layoutOfFolder';
import { mendedField } from '@/lib/load/mendedField';
import type { Written } from '@/lib/model/written';

/** What stands in angle brackets is the author's to write: nothing here could be published as it is. */
const HEADER_FORM = `a title, lanes and kinds, in this form:
title: <name of the timeline>
lanes: [{id: <id of a lane>, title: <its name>}]
kinds: [{id: <id of a kind>, title: <its name>, lane: <id of its lane>, shape: circle, colour: teal}]`;

export const missingHeader = (file: string): Problem => ({
  file,
  message: `missing file: ${HEADER_FILE}`,
  expected: `${HEADER_FILE} in this folder, since it is a timeline or stands beside timelines: ${HEADER_FORM}`,
});

export const emptyHeader = (file: string): Problem => ({
  file,
  message: `missing content: ${HEADER_FILE} is empty`,
  expected: HEADER_FORM,
});

export const notAList = (root: Written): Problem => ({
  ...root.placeOf([]),
  message: 'invalid file: no list',
  expected: 'a list of entries: each begins with "- " and its id',
  ...listFix(root.value),
});

/** A map of entries by id, as the list of them: its first entry shows how. */
function listFix(value: unknown): { readonly fix?: string } {
  const [first] = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  if (first === undefined) return {};
  const [id, fields] = first;
  if (typeof fields !== 'object' || fields === null)
    return { fix: `- ${mendedField(value, [id], shorten(String(fields)))}` };
  const lines = Object.entries(fields).flatMap(([name, text]) =>
    typeof text === 'string' ? [`  ${mendedField(fields, [name], shorten(text))}`] : [],
  );
  return { fix: [`- id: ${id}`, ...lines].join('\n') };
}

/** What a file too large can be made of, by what it holds. */
function smaller(file: string): string {
  if (extensionOf(file) === 'mdx') return 'a narrative is one text: shorten it, or give some of it to other events';
  const isEvents = file.split('/').at(-2) === EVENTS_FOLDER;
  if (!isEvents) return 'leave out what no event needs';
  return extensionOf(file) === 'csv'
    ? 'divide it into several files'
    : 'divide it into several files, or write events as CSV';
}

const megabytes = (bytes: number): string => `${(bytes / (1 << 20)).toFixed(1)} MB`;

export function tooLarge(file: string, bytes: number, limit: number): Problem {
  const isClose = megabytes(bytes) === megabytes(limit); // then only the bytes tell the two apart
  const size = isClose ? `${bytes.toLocaleString('en')} bytes` : megabytes(bytes);
  const most = isClose ? `${limit.toLocaleString('en')} bytes (${megabytes(limit)})` : megabytes(limit);
  return { file, message: `unsupported size: ${size}`, expected: `at most ${most} in one file: ${smaller(file)}` };
}
