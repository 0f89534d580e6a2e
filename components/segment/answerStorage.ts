import { formatKept, type KeptAnswers, mergedAnswers, NO_ANSWERS, parseKept } from '@/lib/segment/keptAnswers';

/** Where answers are kept: that of the tab ends with it, that of the device does not. Getters, for a browser may refuse the storage itself. */
export interface AnswerStorage {
  readonly tab: () => Storage;
  readonly device: () => Storage;
}

type Place = keyof AnswerStorage;

/** What became of answers that were to be kept: `full` says that they are in the tab alone though the device was asked for, `nowhere` that they are on the page alone. */
export type Kept = Place | 'full' | 'nowhere';

export function readAnswers(storage: AnswerStorage, place: Place, key: string): KeptAnswers | undefined {
  try {
    const text = storage[place]().getItem(key);
    return text === null ? undefined : parseKept(text);
  } catch {
    return undefined; // storage that is switched off: the sheet still works
  }
}

function save(storage: AnswerStorage, place: Place, key: string, answers: KeptAnswers): boolean {
  try {
    storage[place]().setItem(key, formatKept(answers));
    return true;
  } catch {
    return false; // switched off, or full
  }
}

export function removeAnswers(storage: AnswerStorage, place: Place, key: string): void {
  try {
    storage[place]().removeItem(key);
  } catch {
    // what cannot be reached holds nothing of ours
  }
}

/** Takes them from everywhere. Other tabs are told of an empty copy before it goes: by that they know that the answers were erased, and not only moved. */
export function eraseAnswers(storage: AnswerStorage, key: string): void {
  if (readAnswers(storage, 'device', key)) save(storage, 'device', key, NO_ANSWERS);
  for (const place of ['tab', 'device'] as const) removeAnswers(storage, place, key);
}

interface Written {
  readonly where: Kept;
  /** With what another tab has kept on the device in the meantime. */
  readonly answers: KeptAnswers;
}

/**
 * Keeps answers where they are to be, on the device with those that are there. The other copy goes only when this one is safe: nothing that was kept is lost
 * to a storage that refuses.
 */
export function writeAnswers(storage: AnswerStorage, key: string, own: KeptAnswers, onDevice: boolean): Written {
  const answers = onDevice ? mergedAnswers(own, readAnswers(storage, 'device', key) ?? NO_ANSWERS) : own;
  if (onDevice && save(storage, 'device', key, answers)) {
    removeAnswers(storage, 'tab', key);
    return { where: 'device', answers };
  }
  if (!save(storage, 'tab', key, answers)) return { where: 'nowhere', answers };
  return { where: onDevice ? 'full' : 'tab', answers };
}
