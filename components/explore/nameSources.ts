import { loadJson } from '@/components/explore/loadFile';
import { namesByEvent } from '@/lib/query/namesByEvent';
import type { PublicSource } from '@/lib/query/publicSource';

/** Writes behind each entry's count of sources which they are, for paper only. */
export async function nameSources(list: HTMLElement, dataBase: string): Promise<void> {
  const names = namesByEvent(await loadJson<readonly PublicSource[]>(`${dataBase}sources.json`));
  for (const article of list.querySelectorAll('article[id]')) {
    const text = names.get(article.id);
    if (!text || article.querySelector('[data-print="only"]')) continue;
    const place = document.createElement('span');
    place.dataset['print'] = 'only';
    place.textContent = `: ${text}`;
    article.lastElementChild?.append(place);
  }
}
