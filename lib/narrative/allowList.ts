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
  /** How it is written, shown when it is written wrongly. */
  readonly example: string;
}

/** Every component a narrative may use. Nothing else is ever rendered. */
export const COMPONENTS: Readonly<Record<string, ComponentRule>> = {
  Ev: { attributes: { id: 'required' }, content: 'words', isLink: true, example: '<Ev id="event-id">words</Ev>' },
  Span: {
    attributes: { from: 'required', to: 'required' },
    content: 'words',
    isLink: true,
    example: '<Span from="2015" to="2016">words</Span>',
  },
  Source: {
    attributes: { id: 'required', locator: 'optional' },
    content: 'none',
    isLink: true,
    example: '<Source id="source-id" />',
  },
  Figure: {
    attributes: { value: 'required', unit: 'optional', what: 'required', source: 'required', locator: 'optional' },
    content: 'none',
    isBlock: true,
    example: '<Figure value="2,914" unit="people" what="arrived in 2009" source="source-id" />',
  },
  Note: {
    attributes: { title: 'optional' },
    content: 'blocks',
    isBlock: true,
    example: '<Note title="A word on names">',
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

/** Raw HTML that people write out of habit, and the Markdown for it. */
export const HTML_IN_MARKDOWN: Readonly<Record<string, string>> = {
  a: '[words](https://example.org)',
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
  p: 'an empty line between paragraphs',
  br: 'an empty line between paragraphs',
};

/** The page has the event's title as heading 1 and its sections as heading 2. */
export const TOP_HEADING = 3;
