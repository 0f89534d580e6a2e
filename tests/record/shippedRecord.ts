import { formatProblem } from '@/lib/base/problem';
import { loadSite } from '@/lib/load/loadSite';
import type { TimelineEvent, TimelineRecord } from '@/lib/model/record';

const FOLDER = 'timeline/leaving-north-korea';

/** The bundled record, read and checked as the site reads it. */
export async function shippedRecord(): Promise<TimelineRecord> {
  const site = await loadSite(FOLDER);
  if (!site.ok) throw new Error(site.failure.map((problem) => formatProblem(problem)).join('\n'));
  return site.value.records[0]!;
}

/** Every source an event rests on, those of its claims included. */
export const sourcesOf = (event: TimelineEvent): ReadonlySet<string> =>
  new Set([...event.sources.map(({ id }) => id), ...event.claims.map(({ source }) => source)]);

/** What a narrative says, without its components, whose attributes are ids and dates. */
export const wordsOf = (mdx: string): string => mdx.replace(/<[^>]*>/g, ' ').replace(/\]\([^)]*\)/g, ' ');

/** A narrative's sentences, each with the citations that stand in it or right behind it as `§`. */
export function sentencesOf(mdx: string): readonly string[] {
  return mdx.split(/\n\s*\n/).flatMap((block) => {
    const cited = block.replace(/<Source [^>]*\/>/g, '§').replace(/<\/?[A-Z][^>]*>/g, '');
    const behind = cited.replace(/\s+/g, ' ').replace(/([.:;!?]) ((?:§ ?)+)/g, ' $2$1 ');
    return behind.split(/(?<=[.!?])\s+(?=[A-Z*-])/).filter((sentence) => sentence.trim() !== '');
  });
}

/** Every text of the record that is in words of its own: titles of works are not, unless they stand in [brackets]. */
export function ownTexts(record: TimelineRecord): readonly { readonly where: string; readonly text: string }[] {
  const { header, sources, threads, eras, places, people, narratives } = record;
  const works = [...sources.values()].flatMap(({ id, title, note }) => [
    { where: `source ${id}`, text: title.startsWith('[') ? title : '' },
    { where: `source ${id}`, text: note ?? '' },
  ]);
  const entries = [...threads.values(), ...eras].map(({ id, title, summary }) => ({
    where: id,
    text: `${title}. ${summary ?? ''}`,
  }));
  return [
    { where: 'header', text: [header.title, header.dek, header.summary, ...header.contentNotes].join('. ') },
    ...[...header.lanes, ...header.kinds].map(({ id, title }) => ({ where: id, text: title })),
    ...works,
    ...entries,
    ...[...places.values()].map(({ id, title, note }) => ({ where: id, text: `${title}. ${note ?? ''}` })),
    ...[...people.values()].map(({ id, role }) => ({ where: id, text: role ?? '' })),
    ...record.series.flatMap(({ id, title, definition, breaks, rows }) =>
      [title, definition, ...breaks.map(({ what }) => what), ...rows.map(({ note = '' }) => note)].map((text) => ({
        where: `series ${id}`,
        text,
      })),
    ),
    ...record.segments.flatMap(({ slug, told, ...head }) =>
      [wordsOf(told.text), ...stringsIn(head)].map((text) => ({ where: `segment ${slug}`, text })),
    ),
    ...record.events.flatMap(eventTexts),
    ...[...narratives.values()].map(({ event, text }) => ({ where: `narrative ${event}`, text: wordsOf(text) })),
  ];
}

/** Every text in lists and maps. */
const stringsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : [];

const eventTexts = (event: TimelineEvent): readonly { readonly where: string; readonly text: string }[] =>
  [
    event.title,
    event.summary ?? '',
    event.plain ?? '',
    event.dateBasis ?? '',
    ...event.contentNotes,
    ...event.figures.flatMap(({ what, unit }) => [what, unit ?? '']),
    ...event.revisions.flatMap(({ was, now, why }) => [was ?? '', now ?? '', why]),
    ...event.claims.flatMap(({ about, says, by }) => [about, says, by ?? '']),
    ...event.sources.map(({ supports, locator }) => `${supports ?? ''}. ${locator ?? ''}`),
  ].map((text) => ({ where: `event ${event.id}`, text }));
