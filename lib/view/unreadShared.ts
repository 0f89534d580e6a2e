import type { UnreadSetting } from '@/lib/view/trendReaders';
import { isSlug, type ViewState } from '@/lib/view/viewState';

/** Filters of the explorer, by their key of an address. */
const FILTERS = ['kind', 'lane', 'thread', 'place'] as const;
const RANGE = 'a date; from and to belong together, the one not after the other, as from=2009&to=2019';

/** What an address asks for with the keys of the explorer, and no view can be set to. The explorer tells the same in words of its own. */
export function unreadShared(params: URLSearchParams, { window, known }: ViewState): readonly UnreadSetting[] {
  const given = (key: string, expected: string): readonly UnreadSetting[] => {
    const text = params.get(key);
    return text === null ? [] : [{ key, text, expected }];
  };
  const ids = FILTERS.flatMap((key) => {
    const isRead = (params.get(key) ?? '').split(',').filter(Boolean).every(isSlug);
    return isRead ? [] : given(key, 'names with commas between them');
  });
  return [
    ...(window ? [] : ['from', 'to'].flatMap((key) => given(key, RANGE))),
    ...(known === undefined ? given('known', 'a day, a month or a year, as 2016-04') : []),
    ...ids,
  ];
}
