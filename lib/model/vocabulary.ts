/** The closed sets an author chooses from. Types, JSON Schemas, field tables and error texts all read them here. */
export const SHAPES = ['circle', 'diamond', 'square', 'triangle', 'wye', 'cross', 'star', 'hexagon'] as const;
export const COLOURS = ['teal', 'red', 'blue', 'amber', 'violet', 'slate', 'green', 'rose', 'brown', 'cyan'] as const;
export const CONFIDENCES = ['confirmed', 'probable', 'reported', 'disputed'] as const;
export const CLAIM_STATUSES = ['standing', 'superseded', 'disputed', 'retracted'] as const;
export const RELATION_TYPES = ['responds-to', 'reports-on', 'follows', 'contradicts', 'part-of'] as const;
export const REVISION_KINDS = ['correction', 'update', 'clarification', 'withdrawal'] as const;
export const REPORT_KINDS = ['report', 'forecast'] as const;
export const EVENT_STATUSES = ['live', 'withdrawn'] as const;
export const SOURCE_TIERS = ['primary', 'secondary'] as const;
export const PERSON_BASES = ['public-official', 'self-published', 'consent', 'pseudonym', 'aggregate'] as const;
export const SOURCE_RULES = ['required', 'optional'] as const;

export type Shape = (typeof SHAPES)[number];
export type Colour = (typeof COLOURS)[number];
export type RelationType = (typeof RELATION_TYPES)[number];
export type PersonBasis = (typeof PERSON_BASES)[number];

/** First parts of addresses that are the site's own: no timeline may take one. */
export const RESERVED_SLUGS: ReadonlySet<string> = new Set([
  '404',
  'about',
  'api',
  'assets',
  'data',
  'embed',
  'events',
  'fonts',
  'icons',
  'index',
  'narratives',
  'search',
  'segments',
  'series',
  'sources',
  'stories',
  'threads',
  'trends',
  'years',
]);
