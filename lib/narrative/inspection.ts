import { type Problem, shorten } from '@/lib/base/problem';
import type { TimelineEvent, TimelineRecord } from '@/lib/model/record';
import type { MdxNode, TextSpan } from '@/lib/narrative/syntaxTree';

/** What is wrong, without its place. */
export type Fault = Pick<Problem, 'message' | 'expected' | 'fix'>;

/** One narrative under inspection, and the problems found so far. */
export interface Inspection {
  readonly record: TimelineRecord;
  /** Undefined for the text about the record itself. */
  readonly event: TimelineEvent | undefined;
  readonly text: string;
  readonly report: (position: TextSpan | undefined, fault: Fault) => void;
  /** The text at a position as its author wrote it, shortened for a message. */
  readonly written: (position: TextSpan | undefined) => string;
}

export function createInspection(
  {
    record,
    event,
    file,
    text,
  }: { record: TimelineRecord; event: TimelineEvent | undefined; file: string; text: string },
  problems: Problem[],
): Inspection {
  return {
    record,
    event,
    text,
    report: (position, fault) => {
      const place = position && { line: position.start.line, column: position.start.column };
      problems.push({ file, ...place, ...fault });
    },
    written: (position) => shorten(text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0)),
  };
}

export const isJsx = (node: MdxNode): boolean => node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';
