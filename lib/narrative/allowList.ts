/** What may stand between the tags of a component. */
export type Content = 'none' | 'words' | 'blocks';

export interface ComponentRule {
  /** Attribute -> whether it must be written. */
  readonly attributes: Readonly<Record<string, 'required' | 'optional'>>;
  readonly content: Content;
  /** Makes a link, and so may not stand inside another one. */
  readonly isLink?: true;
  /** Stands on lines of its own, not in the middle of a sentence. */
  readonly isBlock?: true;
  /** How it is written, for what is expected: every value is the author's to say. */
  readonly form: string;
}

/** Every component a narrative may use. Nothing else is ever rendered. */
export const COMPONENTS: Readonly<Record<string, ComponentRule>> = {
  Ev: { attributes: { id: 'required' }, content: 'words', isLink: true, form: '<Ev id="…">…</Ev>' },
  Span: {
    attributes: { from: 'required', to: 'required' },
    content: 'words',
    isLink: true,
    form: '<Span from="…" to="…">…</Span>',
  },
  Source: {
    attributes: { id: 'required', locator: 'optional' },
    content: 'none',
    isLink: true,
    form: '<Source id="…" />',
  },
  Figure: {
    attributes: { value: 'required', unit: 'optional', what: 'required', source: 'required', locator: 'optional' },
    content: 'none',
    isBlock: true,
    form: '<Figure value="…" unit="…" what="…" source="…" />',
  },
  Note: {
    attributes: { title: 'optional' },
    content: 'blocks',
    isBlock: true,
    form: '<Note title="…">',
  },
};

/** Markdown that a narrative may use; a heading is checked for its depth, a link for its address. */
export const MARKDOWN: ReadonlySet<string> = new Set([
  'root',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'inlineCode',
  'break',
  'heading',
  'list',
  'listItem',
  'blockquote',
  'thematicBreak',
  'link',
  'linkReference',
  'definition',
]);

/** What may stand between the tags of a link. */
export const WORDS: ReadonlySet<string> = new Set(['text', 'emphasis', 'strong', 'inlineCode', 'break']);

/** Markdown that is understood and refused, in the author's words. */
export const REFUSED_MARKDOWN: Readonly<Record<string, string>> = {
  code: 'code block',
  image: 'image',
  imageReference: 'image',
  html: 'HTML',
};

/** Raw HTML that people write out of habit, and the Markdown for it around the same words. */
export const HTML_IN_MARKDOWN: Readonly<Record<string, string>> = {
  a: '[words](address)',
  b: '**words**',
  strong: '**words**',
  i: '*words*',
  em: '*words*',
  code: '`words`',
  blockquote: '> words',
  li: '- words',
  ul: '- words',
  ol: '1. words',
  h1: '### words',
  h2: '### words',
  h3: '### words',
  h4: '#### words',
  hr: '---',
  p: 'words',
};

/** The page has the event's title as heading 1 and its sections as heading 2. */
export const TOP_HEADING = 3;
