import { z } from 'zod';
import { MAX_SLUG, SLUG, slugify } from '@/lib/base/slug';
import { parseAuthorDate } from '@/lib/model/parseAuthorDate';
import { plainCharacters, textFault } from '@/lib/model/textFault';
import { type Edtf, OPEN_END } from '@/lib/time/edtf';

/*
 * The kinds of scalar a field can be. Every one of them arrives as the text the author wrote; what an error says, what
 * the field table says and what an editor is told (JSON Schema) stand beside the rule itself.
 */

interface FieldWords {
  /** How the field table names this kind of value. */
  readonly kind: string;
  /** One sentence for errors: what is accepted. */
  readonly expected: string;
  /** A value that is accepted. */
  readonly example: string;
  /** The author's text, mended, where that can be guessed. */
  readonly mend?: (text: string) => string | undefined;
  /** JSON Schema for editors, where a YAML reader would not see text. */
  readonly json?: Readonly<Record<string, unknown>>;
}

export const fieldWords = z.registry<FieldWords>();

const MAX_TITLE = 80;
const MAX_LINE = 500;
const MAX_TEXT = 5_000;

const register = <Schema extends z.ZodType>(schema: Schema, words: FieldWords): Schema => {
  fieldWords.add(schema, words);
  return schema;
};

const NO_BREAK = /^[^\n\r]*$/;
const scalarText = z.string().trim().min(1).superRefine(refuseBroken);

function refuseBroken(text: string, context: z.core.$RefinementCtx<string>): void {
  const fault = textFault(text);
  if (fault !== undefined) context.addIssue({ code: 'custom', message: fault.message, params: { ...fault } });
}

const cut =
  (limit: number) =>
  (text: string): string | undefined => {
    const flat = plainCharacters(text).replace(/\s+/g, ' ').trim();
    const characters = [...flat];
    // A title many times too long is no title with a word too many: there is nothing to guess.
    if (characters.length > 3 * limit) return undefined;
    if (characters.length <= limit) return flat === '' ? undefined : flat;
    const kept = characters.slice(0, limit).join('');
    return kept.includes(' ') ? kept.slice(0, kept.lastIndexOf(' ')) : kept;
  };

export const slug = register(z.string().max(MAX_SLUG).regex(SLUG), {
  kind: 'id',
  expected: `an id: lower-case letters, digits and single hyphens, at most ${MAX_SLUG} characters`,
  example: 'kaesong-closed',
  mend: slugify,
});

export const title = register(scalarText.regex(NO_BREAK).max(MAX_TITLE), {
  kind: 'title',
  expected: `one line of at most ${MAX_TITLE} characters`,
  example: 'Seoul closes the Kaesong complex',
  mend: cut(MAX_TITLE),
  json: { type: ['string', 'number'] },
});

export const line = register(scalarText.regex(NO_BREAK).max(MAX_LINE), {
  kind: 'line',
  expected: `one line of at most ${MAX_LINE} characters`,
  example: 'From the press release of the day',
  mend: cut(MAX_LINE),
  json: { type: ['string', 'number'] },
});

export const text = register(scalarText.max(MAX_TEXT), {
  kind: 'text',
  expected: `text of at most ${MAX_TEXT.toLocaleString('en')} characters`,
  example: 'The government withdraws its companies from the complex.',
  json: { type: ['string', 'number'] },
});

export const languageTag = register(z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/), {
  kind: 'language',
  expected: 'a language tag such as en, ko or zh-Hant',
  example: 'en',
});

const anyWebAddress = z.url({ protocol: /^https?$/ });

/** `example.org/report` -> `https://example.org/report`, where that is an address. */
function withProtocol(address: string): string | undefined {
  const looksLikeOne = /^(?:www\.|[a-z0-9-]+\.[a-z]{2,})\S*$/i.test(address);
  const whole = `https://${address}`;
  return looksLikeOne && anyWebAddress.safeParse(whole).success ? whole : undefined;
}

export const webAddress = register(anyWebAddress, {
  kind: 'address',
  expected: 'a web address that begins with https:// or http://',
  example: 'https://example.org/report',
  mend: withProtocol,
});

export const contact = register(z.string().regex(/^(?:https?:\/\/\S+|[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+)$/), {
  kind: 'contact',
  expected: 'a web address or an e-mail address',
  example: 'https://example.org/contact',
});

/** A whole number within bounds. */
export function integer(min: number, max: number, example: string) {
  const rule = z
    .string()
    .regex(/^-?\d{1,15}$/)
    .transform(Number)
    .pipe(z.number().int().min(min).max(max));
  return register(rule, {
    kind: `${min} to ${max}`,
    expected: `a whole number from ${min} to ${max}`,
    example,
    mend: (written) => clamped(written, min, max),
    json: { type: ['integer', 'string'], minimum: min, maximum: max },
  });
}

const clamped = (written: string, min: number, max: number): string | undefined => {
  const value = Math.round(Number(written));
  return written.trim() === '' || Number.isNaN(value) ? undefined : String(Math.min(max, Math.max(min, value)));
};

/** More digits than a float64 keeps would be read as another number. */
const DECIMAL = /^-?\d{1,15}(?:\.\d{1,15})?$/;
const LONG_DECIMAL = /^[+-]?(?:\d+(?:\.\d+)?|\d+(?:\.\d+)?e[+-]?\d+)$/i;

function refuseLong(written: string, context: z.core.$RefinementCtx<string>): void {
  const [whole = '', decimals = ''] = written.replace(/^[+-]/, '').split('.');
  const isShort = whole.length <= 15 && decimals.length <= 15;
  if (!LONG_DECIMAL.test(written) || (isShort && !/e/i.test(written))) return;
  const expected = 'a number in digits, without an exponent, at most 15 of them before the point and 15 after it';
  context.addIssue({ code: 'custom', params: { expected } });
}

/** Digits in groups that can be nothing else: `0,125` and `3,1416` have a decimal comma, and `1,234` is two numbers. */
const GROUPED = /^[+-]?[1-9]\d{0,2}(?:(?:,\d{3}){2,}|,\d{3}(?=\.)|([\s'_])\d{3}(?:\1\d{3})*)(?:\.\d+)?$/;

export const decimal = register(z.string().superRefine(refuseLong).regex(DECIMAL).transform(Number), {
  kind: 'number',
  expected: 'a number in digits, with a point for decimals and nothing between thousands',
  example: '1418',
  mend: (written) => {
    const digits = (GROUPED.test(written) ? written.replace(/[,\s'_]/g, '') : written).replace(/^\+/, '');
    return DECIMAL.test(digits) ? digits : undefined;
  },
  json: { type: ['number', 'string'] },
});

function readDate(written: string, context: z.core.$RefinementCtx<string>): Edtf {
  const parsed = parseAuthorDate(written);
  if (parsed.ok) return parsed.value;
  context.addIssue({ code: 'custom', message: parsed.failure.message, params: { ...parsed.failure } });
  return z.NEVER;
}

export const date = register(z.string().transform(readDate), {
  kind: 'date',
  expected: 'a date in EDTF, such as 2016-04-07, 2016-04, 2015~ or 2015/2016',
  example: '2016-02-10',
  json: { type: ['string', 'integer'] },
});

/** Where something ends that may still go on. */
export const endDate = register(
  z.string().transform((written, context) => (written === OPEN_END.text ? OPEN_END : readDate(written, context))),
  {
    kind: 'date or ..',
    expected: 'a date in EDTF, or .. for what goes on',
    example: OPEN_END.text,
    json: { type: ['string', 'integer'] },
  },
);

/** One word of a closed set. */
export function choice<const Words extends readonly string[]>(words: Words) {
  return register(z.enum(words), {
    kind: words.join(' | '),
    expected: `one of ${words.join(', ')}`,
    example: words[0]!,
  });
}
