import { FIRST_LINK } from '@/tests/browser/linkLesson';
import type { SiteName } from '@/tests/browser/sites';

/** One address of every kind of page. */
export const PAGES: readonly { readonly kind: string; readonly site: SiteName; readonly path: string }[] = [
  { kind: 'home', site: 'bundled', path: '/' },
  { kind: 'explorer', site: 'bundled', path: '/leaving-north-korea/' },
  { kind: 'events', site: 'bundled', path: '/leaving-north-korea/events/' },
  { kind: 'event', site: 'bundled', path: '/leaving-north-korea/events/ningbo-restaurant-group/' },
  { kind: 'years', site: 'bundled', path: '/leaving-north-korea/years/' },
  { kind: 'year', site: 'bundled', path: '/leaving-north-korea/years/2016/' },
  { kind: 'threads', site: 'bundled', path: '/leaving-north-korea/threads/' },
  { kind: 'thread', site: 'bundled', path: '/leaving-north-korea/threads/ningbo-thirteen/' },
  { kind: 'sources', site: 'bundled', path: '/leaving-north-korea/sources/' },
  { kind: 'differences', site: 'bundled', path: '/leaving-north-korea/differences/' },
  { kind: 'when it became known', site: 'bundled', path: '/leaving-north-korea/known/' },
  { kind: 'people', site: 'bundled', path: '/leaving-north-korea/people/' },
  { kind: 'places', site: 'bundled', path: '/leaving-north-korea/places/' },
  { kind: 'about', site: 'bundled', path: '/leaving-north-korea/about/' },
  { kind: 'corrections', site: 'deeptime', path: '/cosmos/corrections/' },
  { kind: 'series', site: 'bundled', path: '/leaving-north-korea/series/' },
  { kind: 'trends', site: 'bundled', path: '/leaving-north-korea/trends/' },
  { kind: 'methods of trends', site: 'bundled', path: '/leaving-north-korea/trends/methods/' },

  { kind: 'segments', site: 'bundled', path: '/leaving-north-korea/segments/' },
  { kind: 'segment', site: 'bundled', path: '/leaving-north-korea/segments/counting-a-famine/' },
  { kind: 'segment for teachers', site: 'bundled', path: '/leaving-north-korea/segments/working-abroad/teacher/' },
  { kind: 'lesson in a link', site: 'bundled', path: `/leaving-north-korea/segments/link/#${FIRST_LINK}` },
  { kind: 'address without a lesson', site: 'bundled', path: '/leaving-north-korea/segments/link/' },
  { kind: 'composer', site: 'bundled', path: '/leaving-north-korea/segments/new/' },
  { kind: 'slides', site: 'bundled', path: '/leaving-north-korea/segments/the-border-shuts/slides/' },
  { kind: 'embed', site: 'bundled', path: '/embed/leaving-north-korea/' },
  { kind: 'not found', site: 'bundled', path: '/no-such-page/' },
  { kind: 'explorer of a large record', site: 'large', path: '/register/' },
  { kind: 'year of a large record', site: 'large', path: '/register/years/2016/' },
  { kind: 'explorer of deep time', site: 'deeptime', path: '/cosmos/' },
  { kind: 'explorer of the smallest record', site: 'smallest', path: '/' },
];
