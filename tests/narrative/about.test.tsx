import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '@/lib/base/problem';
import type { TimelineRecord } from '@/lib/model/record';
import { checkNarratives } from '@/lib/narrative/checkNarratives';
import { renderAbout } from '@/lib/narrative/renderNarrative';
import { narrativeRecord } from '@/tests/narrative/narrativeRecord';

const withAbout = (text: string): TimelineRecord => ({
  ...narrativeRecord('Words.'),
  about: { file: 'about.mdx', text },
});

const htmlOf = async (text: string): Promise<string> => renderToStaticMarkup(await renderAbout(withAbout(text)));

describe('renderAbout', () => {
  it('gives nothing where the author says nothing', async () => {
    expect(await renderAbout(narrativeRecord('Words.'))).toBeUndefined();
  });

  it('links events and ranges, and makes its headings the sections of the page', async () => {
    const html = await htmlOf(
      '### Scope\n\n#### More\n\nFrom <Ev id="first-law" /> to <Span from="2016" to="2016">2016</Span>.',
    );
    expect(html).toContain('<h2>Scope</h2>');
    expect(html).toContain('<h3>More</h3>');
    expect(html).toContain('href="/sample/events/first-law/" data-event="first-law">A first law</a>');
    expect(html).toContain('href="/sample/?from=2016-01-01&amp;to=2016-12-31"');
  });

  it('resolves links from its own page', async () => {
    expect(await htmlOf('See [sources](../sources/).')).toContain('<a href="/sample/sources/">sources</a>');
  });

  it('is never rendered with a problem in it', async () => {
    await expect(renderAbout(withAbout('<Script />'))).rejects.toThrow('unknown component: <Script>');
  });
});

describe('the check of about.mdx', () => {
  it('reads it as a narrative of no event', async () => {
    const text =
      'Read twice. <Source id="gazette" /> See <Ev id="frist-law" />.\n\n<Figure value="3" what="x" source="nothing" />\n';
    const problems = await checkNarratives(withAbout(text));
    expect(`\n${problems.map((problem) => formatProblem(problem)).join('\n')}\n`).toMatchInlineSnapshot(`
      "
      about.mdx:1:21  unsupported source: gazette
          expected: a link, since the numbers of sources belong to events
          fix: [words](/sample/sources/#gazette)
      about.mdx:1:45  unknown event: frist-law
          expected: the id of an event of this timeline
          fix: id="first-law"
      about.mdx:3:28  unsupported source: nothing
          expected: a link, since the numbers of sources belong to events
      "
    `);
  });

  it('has nothing to say of one in order', async () => {
    expect(
      await checkNarratives(withAbout('### Scope\n\nWords, and a <Span from="2016" to="2017">range</Span>.\n')),
    ).toEqual([]);
  });
});
