import { z } from 'zod';
import { type Edtf, parseEdtf } from '@/lib/time/edtf';
import {
  CLAIM_STATUSES, COLOURS, CONFIDENCES, EVENT_STATUSES, PERSON_BASES, RELATION_TYPES, REVISION_KINDS, SHAPES, SOURCE_RULES, SOURCE_TIERS,
} from '@/lib/model/vocabulary';

/*
 * The one schema. Every scalar arrives as the text the author wrote (lib/load keeps it), and is parsed here:
 * a bare YAML 2015 stays a date, and a CSV cell and a YAML value go the same way.
 */

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const line = z.string().trim().min(1);
const title = line.max(80);
const integer = (min: number, max: number) => z.string().regex(/^-?\d+$/).transform(Number).pipe(z.number().int().min(min).max(max));
const number = z.string().regex(/^-?\d+(\.\d+)?$/).transform(Number);

const edtf = z.string().transform((text, context): Edtf => {
  const parsed = parseEdtf(text);
  if (parsed.ok) return parsed.value;
  context.addIssue({ code: 'custom', message: parsed.failure.message, params: parsed.failure });
  return z.NEVER;
});

const list = <Item extends z.ZodType>(item: Item) => z.array(item).default([]);

export const headerSchema = z.strictObject({
  title,
  dek: line.optional(),
  summary: line.optional(),
  languages: z.array(line).default(['en']),
  licence: line.optional(),
  contact: line.optional(),
  opening: z.strictObject({ from: edtf, to: edtf }).optional(),
  lanes: z.array(z.strictObject({ id: slug, title })).min(1),
  kinds: z.array(z.strictObject({ id: slug, title, lane: slug, shape: z.enum(SHAPES), colour: z.enum(COLOURS) })).min(1),
  contentNotes: list(line),
  rules: z.strictObject({ sources: z.enum(SOURCE_RULES).default('optional') }).default({ sources: 'optional' }),
});

const citation = z.strictObject({ id: slug, locator: line.optional(), supports: line.optional() });

export const eventSchema = z.strictObject({
  id: slug,
  date: edtf,
  dateBasis: line.optional(),
  reported: edtf.optional(),
  added: edtf.optional(),
  kind: slug,
  lane: slug.optional(),
  title,
  summary: line.optional(),
  plain: line.optional(),
  significance: integer(1, 5).default(3),
  figures: list(z.strictObject({ value: number, unit: line.optional(), what: line })),
  places: list(slug),
  people: list(slug),
  threads: list(slug),
  sources: list(citation),
  claims: list(z.strictObject({ about: line, says: line, source: slug, reported: edtf.optional(), status: z.enum(CLAIM_STATUSES).default('standing') })),
  confidence: z.enum(CONFIDENCES).default('reported'),
  relations: list(z.strictObject({ type: z.enum(RELATION_TYPES), to: slug, source: slug.optional() })),
  contentNotes: list(line),
  revisions: list(z.strictObject({ date: edtf, kind: z.enum(REVISION_KINDS), field: line, was: line.optional(), now: line.optional(), why: line })),
  status: z.enum(EVENT_STATUSES).default('live'),
});

/** CSL-JSON names; `issued` and `accessed` are EDTF. */
export const sourceSchema = z.strictObject({
  id: slug,
  type: line,
  title: line,
  author: list(line),
  'container-title': line.optional(),
  publisher: line.optional(),
  issued: edtf.optional(),
  URL: z.url({ protocol: /^https?$/ }).optional(),
  archive: z.url({ protocol: /^https?$/ }).optional(),
  accessed: edtf.optional(),
  language: line.optional(),
  tier: z.enum(SOURCE_TIERS).default('secondary'),
  independentOf: list(slug),
  note: line.optional(),
});

export const placeSchema = z.strictObject({ id: slug, title, within: slug.optional(), note: line.optional() });

export const personSchema = z.strictObject({ id: slug, title, role: line.optional(), basis: z.enum(PERSON_BASES), reviewedOn: edtf });

export const threadSchema = z.strictObject({ id: slug, title, summary: line.optional() });

export const eraSchema = z.strictObject({ id: slug, title, from: edtf, to: edtf, summary: line.optional() });
