import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { renderNarrative } from '@/lib/narrative/renderNarrative';
import { eventOf, narrativeRecord } from '@/tests/narrative/narrativeRecord';

async function htmlOf(text: string): Promise<string> {
  const record = narrativeRecord(text);
  return renderToStaticMarkup(await renderNarrative(record, eventOf(record)));
}

describe('renderNarrative', () => {
  it('gives nothing for an event without a narrative', async () => {
    const record = narrativeRecord('Words.');
    expect(await renderNarrative(record, eventOf(record, 'first-law'))).toBeUndefined();
  });

  it('gives nothing for a withdrawn event', async () => {
    const record = narrativeRecord('Words.', 'taken-back');
    expect(await renderNarrative(record, eventOf(record, 'taken-back'))).toBeUndefined();
  });

  it('links an event by its title, or by the words given', async () => {
    const html = await htmlOf('<Ev id="first-law" /> and <Ev id="first-law">the *law*</Ev>');
    expect(html).toContain('href="/sample/events/first-law/" data-event="first-law">A first law</a>');
    expect(html).toContain('data-event="first-law">the <em>law</em></a>');
  });

  it('tells nothing of a withdrawn event', async () => {
    const html = await htmlOf('After <Ev id="taken-back" /> came <Ev id="taken-back">it</Ev>.');
    expect(html).toContain('After a withdrawn event came it.');
  });

  it('links a range in the address and in days, with its dates in words', async () => {
    const html = await htmlOf('in <Span from="2016-04" to="2016-05">spring</Span>');
    expect(html).toContain('href="/sample/?from=2016-04-01&amp;to=2016-05-31" title="April–May 2016"');
    expect(html).toContain('data-span-from="16892" data-span-to="16953">spring</a>'); // 1 April and 1 June 2016
  });

  it("numbers a source as the event's list does, and names it", async () => {
    const html = await htmlOf('Shut.<Source id="gazette" /><Source id="daily" locator="p. 4" />');
    expect(html).toContain('href="#kaesong-closed.source-2" aria-label="2: source, The Gazette. 11 February 2016."');
    expect(html).toContain('title="“Gates shut.” Daily, 10 February 2016., p. 4" data-source="daily">1</a>');
  });

  it('sets a figure with what it counts and its source', async () => {
    const html = await htmlOf('<Figure value={54000} unit="workers" what="lost their jobs" source="daily" />');
    expect(html.replaceAll(/ class="[^"]*"/g, '')).toContain(
      '<figure><p>54,000<span> workers</span></p><figcaption>lost their jobs<sup>',
    );
  });

  it('sets a note with Markdown inside', async () => {
    const html = await htmlOf('<Note title="On names">\n\nTwo **names**.\n\n</Note>');
    expect(html.replaceAll(/ class="[^"]*"/g, '')).toContain(
      '<div role="note" aria-label="On names"><p>On names</p><p>Two <strong>names</strong>.</p></div>',
    );
  });

  it('sends no referrer with a link out, and keeps a relative link true on other pages', async () => {
    const html = await htmlOf('[out](https://example.org/) [up](../first-law/) [here](#x)');
    expect(html).toContain('<a href="https://example.org/" rel="noreferrer">out</a>');
    expect(html).toContain('<a href="/sample/events/first-law/">up</a>');
    expect(html).toContain('<a href="/sample/events/kaesong-closed/#x">here</a>');
  });

  it('puts no inline style and no script into the page', async () => {
    expect(await htmlOf('### A\n\n1. b\n\n> c\n\n---\n\n`d`')).not.toMatch(/style=|<script/);
  });

  it('refuses what the check would refuse, before anything is compiled', async () => {
    await expect(htmlOf('{globalThis.ran = true}')).rejects.toThrow('unsupported expression: {globalThis.ran = true}');
    await expect(htmlOf('---js\n({a: globalThis.ran = true})\n---\nx')).rejects.toThrow('unsupported front matter');
    expect('ran' in globalThis).toBe(false);
  });

  it("says a fault as the check says it, without the compiler's own words", async () => {
    await expect(htmlOf('a <Ev id="first-law">b')).rejects.toThrow(
      /^timeline\/sample\/narratives\/kaesong-closed\.mdx:1:3 {2}invalid MDX/,
    );
  });
});
