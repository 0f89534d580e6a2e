import { describe, expect, it } from 'vitest';
import { formatProblem } from '@/lib/base/problem';
import { loadSite } from '@/lib/load/loadSite';
import { checkNarratives } from '@/lib/narrative/checkNarratives';
import { segmentText, TIMELINE } from '@/tests/check/segmentText';
import { createMemoryFiles } from '@/tests/load/memoryFiles';

const load = (segments: Readonly<Record<string, string>>) =>
  loadSite('my', createMemoryFiles({ ...TIMELINE, ...segments }));

describe('a folder with segments', () => {
  it('gives each with its defaults, frozen, in the order of their names', async () => {
    const site = await load({ 'my/segments/second.mdx': segmentText(), 'my/segments/first.mdx': segmentText() });
    if (!site.ok) throw new Error(site.failure.map((problem) => formatProblem(problem)).join('\n'));
    const { segments } = site.value.records[0]!;
    expect(segments.map(({ slug }) => slug)).toEqual(['first', 'second']);
    const [segment] = segments;
    expect(segment).toMatchObject({ version: 1, minutes: 20, level: 'standard', standards: [], glossary: [] });
    expect(segment!.tasks[0]).toMatchObject({ type: 'sequence', minutes: 5, lines: 4, rubric: [], starters: [] });
    expect(Object.isFrozen(segment!.tasks[0])).toBe(true);
  });

  it('keeps the lines of the text as they are numbered in the file', async () => {
    const text = segmentText();
    const site = await load({ 'my/segments/one.mdx': text });
    const told = site.ok ? site.value.records[0]!.segments[0]!.told.text : '';
    expect(told.split('\n').length).toBe(text.split('\n').length);
    expect(told.trim()).toBe('Three things happened.');
  });

  it('has none where none are written', async () => {
    const site = await load({});
    expect(site.ok && site.value.records[0]!.segments).toEqual([]);
  });

  it('names a fault of the text by its line in the file', async () => {
    const site = await load({ 'my/segments/one.mdx': `${segmentText()}\nSee <Ev id="frist" />.\n` });
    const problems = site.ok ? await checkNarratives(site.value.records[0]!) : [];
    expect(problems).toMatchObject([
      { file: 'my/segments/one.mdx', line: 17, column: 9, message: 'unknown event: frist' },
    ]);
  });
});
