import { type Answer, type Answers, parseAnswers } from '@/lib/segment/answers';

/** Answers with the time of each, in ms since 1970: so that copies of two tabs can be made one. */
export interface KeptAnswers {
  readonly answers: Answers;
  /** By the id of the field. An answer that was kept before times were has none, and counts as older than any. */
  readonly times: Readonly<Record<string, number>>;
}

export const NO_ANSWERS: KeptAnswers = { answers: {}, times: {} };

export const isEmpty = ({ answers }: KeptAnswers): boolean => Object.keys(answers).length === 0;

const timeOf = ({ times }: KeptAnswers, field: string): number => times[field] ?? 0;

/** With one more answer, newer than what was there, whatever a clock that was set back says. */
export const withAnswer = (kept: KeptAnswers, field: string, value: Answer, nowMs: number): KeptAnswers => ({
  answers: { ...kept.answers, [field]: value },
  times: { ...kept.times, [field]: Math.max(nowMs, timeOf(kept, field) + 1) },
});

/** Of every field the newer answer; of two of one time, the first one's. */
export function mergedAnswers(one: KeptAnswers, other: KeptAnswers): KeptAnswers {
  const newer = Object.keys(other.answers).filter(
    (field) => one.answers[field] === undefined || timeOf(other, field) > timeOf(one, field),
  );
  return newer.reduce<KeptAnswers>(
    ({ answers, times }, field) => ({
      answers: { ...answers, [field]: other.answers[field]! },
      times: { ...times, [field]: timeOf(other, field) },
    }),
    one,
  );
}

/** Where times stand among the answers. Ids of fields have a point in them, and a reader of answers alone passes over what is no answer. */
const TIMES = '_times';

export const formatKept = ({ answers, times }: KeptAnswers): string => JSON.stringify({ ...answers, [TIMES]: times });

/** Undefined for a text that holds no answers: somebody else's, or one that was cut. */
export function parseKept(text: string): KeptAnswers | undefined {
  const all = parseAnswers(text);
  if (all === undefined) return undefined;
  const { [TIMES]: _, ...answers } = all;
  const times: unknown = (JSON.parse(text) as Readonly<Record<string, unknown>>)[TIMES];
  return { answers, times: Object.fromEntries(Object.entries(times ?? {}).filter(isTime)) };
}

const isTime = (entry: [string, unknown]): entry is [string, number] => Number.isFinite(entry[1]);
