import { describe, expect, it } from 'vitest';
import { formatProblem } from '@/lib/base/problem';
import { checkNarratives } from '@/lib/narrative/checkNarratives';
import { narrativeRecord } from '@/tests/narrative/narrativeRecord';

/** The problems as printed, the file's name shortened. */
async function problemsOf(text: string): Promise<string> {
  const problems = await checkNarratives(narrativeRecord(text));
  return problems.map((problem) => formatProblem({ ...problem, file: 'f.mdx' })).join('\n');
}

const GOOD = `The gates shut.<Source id="gazette" /> It had *opened* in <Span from="2004" to={2005}>those years</Span>,
after <Ev id="first-law" /> and <Ev id="first-law">the **law**</Ev>.

### A heading

- a [page](https://example.org/a?b=c), a [mailbox](mailto:desk@example.org), a [neighbour](/sample/sources/)
- a brace \\{ and a sign 3 < 4

> A quote.<Source id="daily" locator="p. 4" />

<Figure value="54,000" unit="workers" what="lost their jobs" source="daily" />

<Note title="On names">

The complex has two names.

</Note>
`;

describe('a narrative without fault', () => {
  it('has no problem', async () => {
    expect(await problemsOf(GOOD)).toBe('');
  });
});

/** What is written wrongly -> the first line of what is said. */
const CASES: Readonly<Record<string, readonly [text: string, message: string]>> = {
  'an import': ['import x from "y"\n', 'f.mdx:1:1  unsupported code: import x from "y"'],
  'an export': ['Words.\n\nexport const a = 1\n', 'f.mdx:3:1  unsupported code: export const a = 1'],
  'an expression': ['Words {a + b} here', 'f.mdx:1:7  unsupported expression: {a + b}'],
  'an expression on its own line': ['{process.exit()}', 'f.mdx:1:1  unsupported expression: {process.exit()}'],
  'a comment': ['{/* secret */}', 'f.mdx:1:1  unsupported expression: {/* secret */}'],
  'an expression attribute': ['<Ev id={a()}>x</Ev>', 'f.mdx:1:5  invalid attribute: id={a()}'],
  'a template literal': ['<Ev id={`first-law`}>x</Ev>', 'f.mdx:1:5  invalid attribute: id={`first-law`}'],
  'an attribute without a value': ['<Ev id>x</Ev>', 'f.mdx:1:5  invalid attribute: id'],
  'a spread': ['<Ev {...a}>x</Ev>', 'f.mdx:1:5  unsupported attribute: {...a}'],
  'raw HTML': ['<b>words</b>', 'f.mdx:1:1  unsupported element: <b>'],
  'a script': ['<script src="https://a.example/x.js"></script>', 'f.mdx:1:1  unsupported element: <script>'],
  'a fragment': ['<>words</>', 'f.mdx:1:1  unsupported element: <>'],
  'an unknown component': ['Words <Evt id="first-law">x</Evt>', 'f.mdx:1:7  unknown component: <Evt>'],
  'a component by member': ['<Ev.Inner id="x">x</Ev.Inner>', 'f.mdx:1:1  unknown component: <Ev.Inner>'],
  'a name every object has': ['<toString>x</toString>', 'f.mdx:1:1  unsupported element: <toString>'],
  'an unknown attribute': ['<Ev id="first-law" onClick="x">x</Ev>', 'f.mdx:1:20  unknown attribute: onClick of <Ev>'],
  'a repeated attribute': ['<Ev id="first-law" id="b">x</Ev>', 'f.mdx:1:20  duplicate attribute: id of <Ev>'],
  'a missing attribute': ['<Ev>x</Ev>', 'f.mdx:1:1  missing attribute: id of <Ev>'],
  'an unknown event': ['A <Ev id="frist-law">x</Ev>', 'f.mdx:1:7  unknown event: frist-law'],
  'an unknown source': ['A<Source id="gazete" />', 'f.mdx:1:10  unknown source: gazete'],
  "a source of another event's": [
    'A<Source id="letter" />',
    'f.mdx:1:10  missing source: letter of event kaesong-closed',
  ],
  'a figure with an unknown source': [
    '<Figure value="3" what="ships" source="nobody" />',
    'f.mdx:1:32  unknown source: nobody',
  ],
  'a figure without a source': [
    '<Figure value="3" what="ships" />',
    'f.mdx:1:1  missing attribute: source of <Figure>',
  ],
  'a figure amid a sentence': [
    'So <Figure value="3" what="ships" source="daily" /> sailed',
    'f.mdx:1:4  unsupported place: <Figure> inside a paragraph',
  ],
  'words inside a source': [
    'A<Source id="daily">words</Source>',
    'f.mdx:1:2  unsupported content: words inside <Source>',
  ],
  'a bad date': ['<Span from="2015-02-29" to="2016">x</Span>', 'f.mdx:1:7  '],
  'an open range': ['<Span from="2015/.." to="2016">x</Span>', 'f.mdx:1:7  unsupported date: 2015/..'],
  'a range that ends before it starts': [
    '<Span from="2016" to="2015">x</Span>',
    'f.mdx:1:7  invalid range: from 2016 to 2015',
  ],
  'a javascript address': ['[x](javascript:alert(1))', 'f.mdx:1:1  unsupported address: javascript:alert(1)'],
  'a javascript address in disguise': [
    '[x](java&#x09;script:alert)',
    'f.mdx:1:1  unsupported address: java script:alert',
  ],
  'a data address by reference': [
    '[x][a]\n\n[a]: data:text/html,x',
    'f.mdx:3:1  unsupported address: data:text/html,x',
  ],
  'an address of a host alone': ['[x](//a.example/x)', 'f.mdx:1:1  unsupported address: //a.example/x'],
  "somebody's mailbox": [
    'Write a [mail](mailto:me@example.org)',
    'f.mdx:1:23  unsupported e-mail address: me@example.org',
  ],
  'an address whose at sign is escaped': [
    'So\nme\\@example.org',
    'f.mdx:1:1  unsupported e-mail address: me@example.org',
  ],
  'an address in a value': [
    '<Note title="me@example.org">\n\nx\n\n</Note>',
    'f.mdx:1:14  unsupported e-mail address: me@example.org',
  ],
  'an address in the title of a link': [
    '[x](/a/ "me@example.org")',
    'f.mdx:1:10  unsupported e-mail address: me@example.org',
  ],
  'a telephone number': [
    'Words\n\n- or *call +1 202 555 0143* now',
    'f.mdx:3:12  unsupported telephone number: +1 202 555 0143',
  ],
  'an image': ['![x](/a.png)', 'f.mdx:1:1  unsupported image: ![x](/a.png)'],
  'a code block': ['```js\nx\n```', 'f.mdx:1:1  unsupported code block: ```js x ```'],
  'a heading of the page': ['# Title', 'f.mdx:1:1  unsupported heading: # Title'],
  'a table': ['| a | b |\n|---|---|\n| 1 | 2 |', 'f.mdx:1:1  unsupported table: | a | b | |---|---| | 1 | 2 |'],
  'a table without bars at its ends, under words': [
    'Words\n\na | b\n-|-\n1 | 2',
    'f.mdx:3:1  unsupported table: a | b -|- 1 | 2',
  ],
  'a table right after words': ['Words\n| a |\n| - |\n', 'f.mdx:1:1  unsupported table: Words | a | | - |'],
  'a table in a quote': ['> | a | b |\n> | - | - |', 'f.mdx:1:3  unsupported table: | a | b | > | - | - |'],
  'a bare word for an address': ['[a](foo)', 'f.mdx:1:1  unsupported address: foo'],
  'a link without words': ['[](https://x.org)', 'f.mdx:1:1  missing words: [](https://x.org)'],
  'a link of words that nobody sees': ['[\u200b](https://x.org)', 'f.mdx:1:1  missing words: [\\u200b](https://x.org)'],
  'an address that no link uses': ['Words.\n\n[b]: https://x.org', 'f.mdx:3:1  missing link: nothing uses [b]'],
  'an address given twice': [
    '[a][b]\n\n[b]: https://x.org\n[B]: https://y.org',
    'f.mdx:4:1  duplicate definition: [b]',
  ],
  'a note without words': ['<Note title="a" />', 'f.mdx:1:1  missing content: nothing inside <Note>'],
  'no text': ['', 'f.mdx  missing text: the file is empty'],
  'nothing but empty lines': ['\n \n', 'f.mdx  missing text: the file is empty'],
  'a NUL': ['Words\n\nof \u0000 some', 'f.mdx:3:4  invalid character: U+0000'],
  'an escape character': ['Words \u001b[31m', 'f.mdx:1:7  invalid character: U+001B'],
  'a direction as an entity': ['Words &#x202e;that', 'f.mdx:1:1  invalid direction mark: U+202E is not closed'],
  'a direction that is left open': ['A\n\nWords \u202ethat', 'f.mdx:3:1  invalid direction mark: U+202E is not closed'],
  'a footnote': ['Words.[^1]\n', 'f.mdx:1:1  unsupported footnote: [^1]'],
  'a link inside a link': ['<Ev id="first-law">a [b](/c/)</Ev>', 'f.mdx:1:22  unsupported link: [b](/c/)'],
  'front matter': ['---\ntitle: x\n---\n', 'f.mdx:1:1  unsupported front matter: ---'],
  'front matter in JavaScript': ['---js\n({a: 1})\n---\n', 'f.mdx:1:1  unsupported front matter: ---'],
  'a component left open': [
    'Words <Ev id="first-law">x\n',
    'f.mdx:1:7  invalid MDX: expected a closing tag for `<Ev>`',
  ],
  'an HTML comment': ['<!-- x -->', 'f.mdx:1:2  invalid MDX: unexpected character `!`'],
  'a brace left open': ['Words {a\n', 'f.mdx:1:9  invalid MDX: unexpected end of file in expression'],
  'a line that starts with import': ['import duties rose.\n', 'f.mdx:1:1  unsupported code: import duties rose.'],
  'an expression that is no JavaScript': ['Words {a b} here', 'f.mdx:1:7  unsupported expression: {a b}'],
  'a map in an attribute': ['<Ev id={{a: {b: 1}}}>x</Ev>', 'f.mdx:1:5  invalid attribute: id={{a: {b: 1}}}'],
  'braces that do not pair up': ['Words {a {b} here\n', 'f.mdx:1:12  invalid MDX: code in braces'],
  'an address in angle brackets': ['<https://example.org/>', 'f.mdx:1:8  invalid MDX: unexpected character `/`'],
};

describe('a narrative with a fault', () => {
  it.each(Object.entries(CASES))('%s is named with its place', async (_name, [text, message]) => {
    expect((await problemsOf(text)).slice(0, message.length)).toBe(message);
  });

  it('says what was expected and how to mend it', async () => {
    const wrong =
      'A <Ev id="frist-law">x</Ev><Source id="gazete" />\n\n# Title\n\n<b>x</b> {a} <Evt />\n\n[x](//a.example/)';
    expect(await problemsOf(wrong)).toMatchInlineSnapshot(`
      "f.mdx:1:7  unknown event: frist-law
          expected: the id of an event of this timeline
          fix: id="first-law"
      f.mdx:1:36  unknown source: gazete
          expected: one of the event's sources: daily, gazette
          fix: id="gazette"
      f.mdx:3:1  unsupported heading: # Title
          expected: ### or deeper: # and ## are the page's own
          fix: ### Title
      f.mdx:5:1  unsupported element: <b>
          expected: Markdown, or one of Ev, Span, Source, Figure, Note; raw HTML is not read
          fix: **x**
      f.mdx:5:10  unsupported expression: {a}
          expected: plain words; a brace that is meant as a brace is written \\{
          fix: \\{a\\}
      f.mdx:5:14  unknown component: <Evt>
          expected: one of Ev, Span, Source, Figure, Note
          fix: <Ev />
      f.mdx:7:1  unsupported address: //a.example/
          expected: https://…, http://…, mailto: with the contact of timeline.yaml, or a page of this site, from its top (/sample/) or from this one (../)
          fix: https://a.example/"
    `);
  });

  it('mends what the author wrote, with no word of another', async () => {
    const said = await Promise.all(
      [
        'In <Figure value="3" what="ships" source="daily" /> sailed',
        '<Source id="daily">words</Source>',
        '<Ev id="first-law">\n\nthe law\n\n</Ev>',
        '<a href="https://x.org">there</a> and <i>so</i>',
        '<ul><li>one</li></ul>',
        '<note title="A">\n\nb\n\n</note>',
        '<Figure value="3" what="ships" />',
        'Words.[^1]',
      ].map(problemsOf),
    );
    expect(said.join('\n')).toMatchInlineSnapshot(`
      "f.mdx:1:4  unsupported place: <Figure> inside a paragraph
          expected: <Figure> on lines of its own, with an empty line before and after
          fix: <Figure value="3" what="ships" source="daily" />
      f.mdx:1:1  unsupported content: words inside <Source>
          expected: <Source> closed at once
          fix: <Source id="daily" />
      f.mdx:1:1  unsupported content: paragraph inside <Ev>
          expected: a few words on the same line as <Ev>
          fix: <Ev id="first-law">the law</Ev>
      f.mdx:1:1  unsupported element: <a>
          expected: Markdown, or one of Ev, Span, Source, Figure, Note; raw HTML is not read
          fix: [there](https://x.org)
      f.mdx:1:39  unsupported element: <i>
          expected: Markdown, or one of Ev, Span, Source, Figure, Note; raw HTML is not read
          fix: *so*
      f.mdx:1:1  unsupported element: <ul>
          expected: Markdown, or one of Ev, Span, Source, Figure, Note; raw HTML is not read
      f.mdx:1:5  unsupported element: <li>
          expected: Markdown, or one of Ev, Span, Source, Figure, Note; raw HTML is not read
          fix: - one
      f.mdx:1:1  unknown component: <note>
          expected: one of Ev, Span, Source, Figure, Note
          fix: <Note title="A">
      f.mdx:1:1  missing attribute: source of <Figure>
          expected: <Figure> with value, unit (optional), what, source, locator (optional): <Figure value="…" unit="…" what="…" source="…" />
      f.mdx:1:1  unsupported footnote: [^1]
          expected: a source of the event, which has its number there: <Source id="…" />"
    `);
  });

  it('closes what is open, opens what is closed, and makes a link of an address', async () => {
    const said = await Promise.all(
      [
        '<Note>\n\nwords\n',
        '<Note>\n\nwords </Note>',
        'words </Note>',
        '</Note>',
        '<Source id="daily">',
        'see <https://x.org/a?b> now',
        'less <3 than',
        '<Ev id="first-law">*b</Ev>*',
      ].map(problemsOf),
    );
    expect(said.join('\n')).toMatchInlineSnapshot(`
      "f.mdx:1:1  invalid MDX: expected a closing tag for \`<Note>\`
          expected: </Note> after its words, on a line of its own with an empty line before
          fix: </Note>
      f.mdx:3:7  invalid MDX: expected the closing tag \`</Note>\` either after the end of \`paragraph\` (3:14) or another opening tag after the start of \`paragraph\` (3:1)
          expected: </Note> on a line of its own, with an empty line before
          fix: words

               </Note>
      f.mdx:1:8  invalid MDX: unexpected closing slash \`/\` in tag
          expected: <Note> before </Note>, or no </Note>
          fix: words
      f.mdx:1:2  invalid MDX: unexpected closing slash \`/\` in tag
          expected: <Note> before </Note>, or no </Note>
      f.mdx:1:1  invalid MDX: expected a closing tag for \`<Source>\`
          expected: <Source> closed at once
          fix: <Source id="daily" />
      f.mdx:1:12  invalid MDX: unexpected character \`/\` before local name
          expected: a link in Markdown, [words](address)
          fix: [https://x.org/a?b](https://x.org/a?b)
      f.mdx:1:7  invalid MDX: unexpected character \`3\` before name
          expected: a component, or \\< where a plain < is meant
          fix: \\<3
      f.mdx:1:22  invalid MDX: expected the closing tag \`</Ev>\` either after the end of \`emphasis\` (1:28) or another opening tag after the start of \`emphasis\` (1:20)
          expected: what was opened inside <Ev> to be closed before </Ev>"
    `);
  });

  it('says how to mend a syntax fault in one short message', async () => {
    const said = await Promise.all(['a <Ev id="x">b', '<a@b.c>', '<Ev id=3/>', 'import x', '{a'].map(problemsOf));
    expect(said.join('\n')).toMatchInlineSnapshot(`
      "f.mdx:1:3  invalid MDX: expected a closing tag for \`<Ev>\` before the end of \`paragraph\`
          expected: </Ev> after its words, in the paragraph that opens it
          fix: </Ev>
      f.mdx:1:3  invalid MDX: unexpected character \`@\` in name
          expected: a link in Markdown, [words](address)
          fix: [a@b.c](mailto:a@b.c)
      f.mdx:1:8  invalid MDX: unexpected character \`3\` before attribute value
          expected: every attribute value in quotes, with both of them
          fix: id="3"
      f.mdx:1:1  unsupported code: import x
          expected: words: a line may not start with import or export; the components are at hand, and a narrative runs nothing
      f.mdx:1:3  invalid MDX: unexpected end of file in expression
          expected: a closing brace; a plain one is written \\{"
    `);
  });
});

it('tells an address in words and in the link at both places', async () => {
  const problems = await checkNarratives(
    narrativeRecord('a [me@example.org](mailto:me@example.org), desk@example.org'),
  );
  expect(problems.map(({ column, expected }) => [column, expected])).toEqual([
    [4, expect.stringContaining('leave it out, or give it as contact in timeline.yaml')],
    [27, expect.any(String)],
  ]);
});

describe('a narrative whose event is not there', () => {
  it('is left to the check of files', async () => {
    expect(await checkNarratives(narrativeRecord('# x', 'no-such-event'))).toEqual([]);
  });
});
