/** The sites that the browser tests visit; `npm test` builds each from its folder of timelines. */
export const SITES = {
  bundled: { timelines: 'timeline', out: '.tidemark/sites/bundled', port: 4301 },
  deeptime: { timelines: 'tests/fixtures/deeptime', out: '.tidemark/sites/deeptime', port: 4302 },
  smallest: { timelines: 'tests/fixtures/smallest', out: '.tidemark/sites/smallest', port: 4303 },
  large: { timelines: '.tidemark/generated', out: '.tidemark/sites/large', port: 4304 },
} as const;

export type SiteName = keyof typeof SITES;

export const addressOf = (site: SiteName, path: string): string => `http://localhost:${SITES[site].port}${path}`;
