interface TestSite {
  readonly timelines: string;
  readonly out: string;
  readonly port: number;
  /** A made-up record of this many events is generated first. */
  readonly events?: number;
}

/** The sites are served from this port on; another is given where it is taken. */
const FIRST_PORT = Number(process.env['TEST_PORT'] ?? 4301);

/** The sites that the browser tests visit; `npm test` builds each from its folder of timelines. */
export const SITES = {
  bundled: { timelines: 'timeline', out: '.tidemark/sites/bundled', port: FIRST_PORT },
  deeptime: { timelines: 'tests/fixtures/deeptime', out: '.tidemark/sites/deeptime', port: FIRST_PORT + 1 },
  smallest: { timelines: 'tests/fixtures/smallest', out: '.tidemark/sites/smallest', port: FIRST_PORT + 2 },
  medium: { timelines: '.tidemark/generated/medium', out: '.tidemark/sites/medium', port: FIRST_PORT + 3, events: 300 },
  large: {
    timelines: '.tidemark/generated/large',
    out: '.tidemark/sites/large',
    port: FIRST_PORT + 4,
    events: 100_000,
  },
} as const satisfies Readonly<Record<string, TestSite>>;

export type SiteName = keyof typeof SITES;

export const addressOf = (site: SiteName, path: string): string => `http://localhost:${SITES[site].port}${path}`;
