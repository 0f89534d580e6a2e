interface TestSite {
  readonly timelines: string;
  readonly out: string;
  readonly port: number;
  /** A made-up record of this many events is generated first. */
  readonly events?: number;
}

/** The sites that the browser tests visit; `npm test` builds each from its folder of timelines. */
export const SITES = {
  bundled: { timelines: 'timeline', out: '.tidemark/sites/bundled', port: 4301 },
  deeptime: { timelines: 'tests/fixtures/deeptime', out: '.tidemark/sites/deeptime', port: 4302 },
  smallest: { timelines: 'tests/fixtures/smallest', out: '.tidemark/sites/smallest', port: 4303 },
  medium: { timelines: '.tidemark/generated/medium', out: '.tidemark/sites/medium', port: 4305, events: 300 },
  large: { timelines: '.tidemark/generated/large', out: '.tidemark/sites/large', port: 4304, events: 100_000 },
} as const satisfies Readonly<Record<string, TestSite>>;

export type SiteName = keyof typeof SITES;

export const addressOf = (site: SiteName, path: string): string => `http://localhost:${SITES[site].port}${path}`;
