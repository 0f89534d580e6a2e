import { nearest } from '@/lib/base/nearest';
import { formatPlace, type Problem, shorten } from '@/lib/base/problem';
import type { Draft } from '@/lib/model/written';

/** Sources looked at before they were there, and live events that name none. */
export const checkSources = (draft: Draft): readonly Problem[] => [...seenTooEarly(draft), ...unsourced(draft)];

const seenTooEarly = ({ sources }: Draft): readonly Problem[] =>
  sources.entries.flatMap(({ value: { issued, accessed }, written, faulty }) => {
    if (issued === undefined || accessed === undefined || accessed.latest > issued.earliest) return [];
    if (faulty.has('issued') || faulty.has('accessed')) return [];
    return [
      {
        ...written.placeOf(['accessed']),
        message: `invalid accessed: ${accessed.text}`,
        expected: `a date that is not before the source was issued, ${issued.text}; the two may have changed places`,
        fix: `issued: ${accessed.text}\naccessed: ${issued.text}`,
      },
    ];
  });

/** With `rules: {sources: required}`, live events that name no source. */
function unsourced(draft: Draft): readonly Problem[] {
  const { header, events } = draft;
  if (header.faulty.has('rules') || header.value.rules.sources !== 'required') return [];
  return events.entries
    .filter(({ value, faulty }) => value.status === 'live' && value.sources.length === 0 && !faulty.has('sources'))
    .map(({ value, written }) => ({
      ...written.placeOf([]),
      message: `missing source: ${value.id}`,
      expected: `at least one source, since timeline.yaml says rules: {sources: required}: ${written.mended(['sources', 0, 'id'], '<id>')} with an id of sources.yaml`,
    }));
}

/** White space, case and a mark at the end are no other matter. */
const matterOf = (about: string): string =>
  about
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[.:?!]+$/, '');

/** Accounts of one event whose matters differ in nothing but how they are written: they would not stand side by side. */
export const checkClaims = ({ events }: Draft): readonly Problem[] =>
  events.entries.flatMap(({ value: { claims }, written, faulty }) => {
    const firsts = new Map<string, number>();
    return claims.flatMap(({ about }, at) => {
      const first = firsts.get(matterOf(about)) ?? at;
      firsts.set(matterOf(about), first);
      const meant = claims[first]!.about;
      if (about === meant || faulty.has('claims')) return [];
      const place = ['claims', at, 'about'];
      return [
        {
          ...written.placeOf(place),
          message: `ambiguous about: ${shorten(about)}`,
          expected: `the words of the first account of a matter, letter for letter; that at ${formatPlace(written.placeOf(['claims', first, 'about']))} says ${shorten(meant)}`,
          fix: written.mended(place, meant),
        },
      ];
    });
  });

/** What else has ids: a narrative may bear one by mistake. */
const elsewhere = ({ threads, people, places, sources, eras, series }: Draft, id: string): string => {
  const homes = { thread: threads, person: people, place: places, source: sources, era: eras, series };
  const noun = Object.entries(homes).find(([, { entries }]) => entries.some(({ value }) => value.id === id))?.[0];
  return noun === undefined ? '' : `; ${id} is the id of a ${noun}, and those have no narratives`;
};

/** Narratives whose file name is no event's id. */
export function checkNarrativeNames(draft: Draft): readonly Problem[] {
  if (!draft.events.complete) return [];
  const ids = new Set(draft.events.entries.map(({ value }) => value.id));
  return draft.narratives
    .filter(({ event }) => !ids.has(event))
    .map(({ event, file }) => {
      const meant = nearest(event, ids);
      const isFree = meant !== undefined && draft.narratives.every((other) => other.event !== meant);
      return {
        file,
        message: `unknown event: ${event}`,
        expected: `a narrative's file name to be the id of its event, as events/ declares it${elsewhere(draft, event)}`,
        ...(isFree ? { fix: `rename ${event}.mdx to ${meant}.mdx` } : {}),
      };
    });
}

/** A timeline with nothing to show. */
export function checkEvents(draft: Draft, folder: string): readonly Problem[] {
  const { entries, complete } = draft.events;
  if (!complete || entries.some(({ value }) => value.status === 'live')) return [];
  const { headerRead, header } = draft;
  const found = entries.length === 0 ? 'events/ declares none' : `of ${entries.length} in events/ none is live`;
  const kind = headerRead && !header.faulty.has('kinds') ? header.value.kinds[0]!.id : '<a kind of timeline.yaml>';
  return [
    {
      file: `${folder}/events`,
      message: `missing events: ${found}`,
      expected: `at least one event in events/*.yaml or events/*.csv, in this form:\n- id: <its id>\n  date: <when it happened>\n  kind: ${kind}\n  title: <what happened>`,
    },
  ];
}
