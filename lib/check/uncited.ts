import type { Problem } from '@/lib/base/problem';
import type { Draft } from '@/lib/model/written';

/**
 * With `rules: {sources: required}`, sources that nothing names: such a record shows no evidence that bears on nothing. A withdrawn event counts as
 * naming its sources, so that withdrawing is one change in one file. While an event lacks a source, one that nothing names may be meant for it.
 */
export function checkUncited(draft: Draft): readonly Problem[] {
  const { header, sources, events, series, seriesTables } = draft;
  if (header.faulty.has('rules') || header.value.rules.sources !== 'required') return [];
  const users = [events, series, ...seriesTables.map(({ rows }) => rows)];
  const read = users.every(({ complete, entries }) => complete && entries.every(({ faulty }) => faulty.size === 0));
  if (!read) return []; // what names it may be in what could not be read
  if (events.entries.some(({ value }) => value.status === 'live' && value.sources.length === 0)) return [];
  const named = namedSources(draft);
  return sources.entries
    .filter(({ value, faulty }) => !faulty.has('id') && !named.has(value.id))
    .map(({ value, written }) => ({
      ...written.placeOf(['id']),
      message: `missing citation: ${value.id}`,
      expected:
        'an event, a claim, a relation or a series that names it, since timeline.yaml says rules: {sources: required}; or no such source',
    }));
}

function namedSources({ events, series, seriesTables }: Draft): ReadonlySet<string> {
  const named = new Set<string>();
  const add = (id: string | undefined): void => {
    if (id !== undefined) named.add(id);
  };
  for (const { value } of events.entries) {
    for (const { id } of value.sources) add(id);
    for (const { source } of value.claims) add(source);
    for (const { source } of value.relations) add(source);
  }
  for (const { value } of series.entries) {
    for (const id of value.sources) add(id);
    for (const { source } of value.breaks) add(source);
    for (const turn of value.turns) for (const id of turn.sources) add(id);
  }
  for (const { value } of seriesTables.flatMap(({ rows }) => rows.entries)) add(value.source);
  return named;
}
