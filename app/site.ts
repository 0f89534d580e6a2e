import { notFound } from 'next/navigation';
import { loadSiteOnce } from '@/lib/load/loadSite';
import { timelinesFolder } from '@/lib/load/timelinesFolder';
import type { Site, TimelineRecord } from '@/lib/model/record';

let built: Promise<Site> | undefined;

/**
 * The site that is published. A build reads it once: if every page asked the disk whether something changed, the parts of a page would be written in the
 * order the disk answers, and no two builds would be alike. `npm run dev` does ask.
 */
export function currentSite(): Promise<Site> {
  if (process.env.NODE_ENV !== 'production') return loadSiteOnce(timelinesFolder());
  built ??= loadSiteOnce(timelinesFolder());
  return built;
}

/** What Next passes to a page below `[timeline]`. */
export interface TimelineParams {
  readonly params: Promise<{ readonly timeline: string }>;
}

/** The record that an address names. */
export async function recordOf(params: TimelineParams['params']): Promise<TimelineRecord> {
  const { timeline } = await params;
  const site = await currentSite();
  return site.records.find(({ slug }) => slug === timeline) ?? notFound();
}

/** One set of parameters for each timeline of the site. */
export async function timelineParams(): Promise<{ timeline: string }[]> {
  return (await currentSite()).records.map(({ slug }) => ({ timeline: slug }));
}

/** Parameters of an optional catch-all below each timeline: its index page, and one page for each name. */
export async function catchAllParams<Key extends string>(
  key: Key,
  namesOf: (record: TimelineRecord) => readonly string[],
): Promise<({ timeline: string } & Record<Key, string[]>)[]> {
  const { records } = await currentSite();
  return records.flatMap((record) =>
    [[], ...namesOf(record).map((name) => [name])].map(
      (parts) => ({ timeline: record.slug, [key]: parts }) as { timeline: string } & Record<Key, string[]>,
    ),
  );
}
