// biome-ignore-all lint/suspicious/noTemplateCurlyInString: samples of code hold templates as they are written
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * Ids of events, sources, threads and eras are slugs and stand in pages as they are. The site's own ids must have a form that no slug has
 * (`_content`), or an event of that name makes an id twice and takes over the link to it.
 */
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** An id written in the code: an attribute, a reference to one, or a constant. What is inserted stands for a slug. */
const WRITTEN = [
  /\b(?:id|htmlFor|aria-(?:labelledby|describedby|controls|owns|details))=(?:"([^"]*)"|\{[`']([^`']*)[`']\})/g,
  /\b[A-Z_]*ID = [`']([^`']*)[`']/g,
  /(?:href|clipPath|fill|mask)=(?:"(?:url\()?#([^")]*)\)?"|\{[`'](?:url\()?#([^`')]*)\)?[`']\})/g,
  /\.id = [`']([^`']*)[`']/g,
  /setAttribute\('id', [`']([^`']*)[`']/g,
];
/** A template of nothing but one value: the id of an entry itself, or of `useId`. */
const IS_ENTRY = /^\$\{[^}]*\}$/;

const sources = ['app', 'components'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file)),
);

function slugLikeIds(code: string): string[] {
  return WRITTEN.flatMap((pattern) => [...code.matchAll(pattern)])
    .map((match) => match.slice(1).find((part) => part !== undefined) ?? '')
    .filter((id) => !IS_ENTRY.test(id) && SLUG.test(id.replace(/\$\{[^}]*\}/g, 'x')));
}

describe('ids of the site itself', () => {
  test.each([
    ['<main id="content">', ['content']],
    [`<h2 id="_help" aria-labelledby="help">`, ['help']],
    ["const TITLE_ID = 'panel-title';", ['panel-title']],
    ['<linearGradient id={`still-fade-${colour}`}>', ['still-fade-${colour}']],
    ['<a href="#content">', ['content']],
    ['<g clipPath="url(#still-plot)">', ['still-plot']],
    ['<rect fill={`url(#fade-${colour})`} />', ['fade-${colour}']],
    ['<article id={`${detail.id}.title`} aria-describedby={`${id}_help`} id={id}>', []],
  ])('are told from slugs in %s', (code, ids) => {
    expect(slugLikeIds(code)).toEqual(ids);
  });

  test('have a form that no slug has', () => {
    expect(sources.length).toBeGreaterThan(60);
    const found = sources.flatMap((file) => slugLikeIds(readFileSync(file, 'utf8')).map((id) => `${file}: ${id}`));
    expect(found).toEqual([]);
  });
});
