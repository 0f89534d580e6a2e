import { describe, expect, it } from 'vitest';
import type { SourceInput } from '@/lib/model/record';
import { sourceSchema } from '@/lib/model/schema';
import { citation, sourceType } from '@/lib/query/citation';
import { sourceName, sourceNames } from '@/lib/query/sourceName';

const source = (parts: Partial<SourceInput>) =>
  sourceSchema.parse({ id: 's', type: 'report', title: 'A title', ...parts });
const text = (parts: Partial<SourceInput>) =>
  citation(source(parts))
    .map((part) => (part.work ? `_${part.text}_` : part.text))
    .join('');

describe('citation', () => {
  it('sets a whole work in italics', () => {
    expect(text({ author: ['A. One', 'B. Two'], publisher: 'Press', issued: '2016-06' })).toBe(
      'A. One and B. Two. _A title_. Press, June 2016.',
    );
  });

  it('says of a work that is only known to have been there by a day that it is from before', () => {
    expect(text({ publisher: 'Press', issued: '../2013-01-02' })).toBe('_A title_. Press, by 2 January 2013.');
  });

  it('sets a part in quotation marks and the work it is in in italics', () => {
    expect(text({ type: 'article-newspaper', 'container-title': 'The Paper', issued: '2016-04-08' })).toBe(
      '“A title.” _The Paper_, 8 April 2016.',
    );
    expect(text({ type: 'post-weblog', 'container-title': 'Blog', title: 'Really?' })).toBe('“Really?” _Blog_.');
  });

  it('makes quotation marks inside a quoted title single, and keeps the stop they end with', () => {
    expect(text({ type: 'post-weblog', title: '“On the Border”' })).toBe('“‘On the Border’.” ');
    expect(text({ type: 'post-weblog', title: '“Still happy.”' })).toBe('“‘Still happy.’” ');
  });

  it('shortens four authors or more, and never doubles a full stop', () => {
    expect(text({ author: ['A. One', 'B. Two', 'C. Three', 'D. Four'] })).toBe('A. One and others. _A title_. ');
    expect(text({ author: ['Ministry Inc.'], title: 'Title.' })).toBe('Ministry Inc. _Title._ ');
  });

  it('names a publisher once that is also the publication', () => {
    expect(text({ type: 'webpage', 'container-title': 'Yonhap', publisher: 'Yonhap' })).toBe('“A title.” _Yonhap_.');
  });
});

describe('sourceNames', () => {
  it('says each name once, in the order given', () => {
    const [one, two] = [source({ publisher: 'Q' }), source({ publisher: 'P' })];
    expect(sourceNames([one, two, one])).toBe('Q; P');
    expect(sourceNames([])).toBe('');
  });
});

describe('sourceName', () => {
  it('is the publication, else the publisher, else the authors, else the title', () => {
    expect(sourceName(source({ 'container-title': 'P', publisher: 'Q', author: ['R'] }))).toBe('P');
    expect(sourceName(source({ publisher: 'Q', author: ['R'] }))).toBe('Q');
    expect(sourceName(source({ author: ['R'] }))).toBe('R');
    expect(sourceName(source({}))).toBe('A title');
  });
});

describe('sourceType', () => {
  it('opens a type it has no words for', () => {
    expect(sourceType(source({ type: 'press-release' }))).toBe('Press release');
    expect(sourceType(source({ type: 'legal_case' }))).toBe('Legal case');
  });
});
