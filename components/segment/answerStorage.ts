import { type Answers, parseAnswers } from '@/lib/segment/answers';

/** Where answers are kept: that of the tab ends with it, that of the device does not. Getters, for a browser may refuse the storage itself. */
export interface AnswerStorage {
  readonly tab: () => Storage;
  readonly device: () => Storage;
}

type Place = keyof AnswerStorage;

/** What became of answers that were to be kept: `full` says that they are in the tab alone though the device was asked for, `nowhere` that they are on the page alone. */
export type Kept = Place | 'full' | 'nowhere';

export function readAnswers(storage: AnswerStorage, place: Place, key: string): Answers | undefined {
  try {
    const text = storage[place]().getItem(key);
    return text === null ? undefined : parseAnswers(text);
  } catch {
    return undefined; // storage that is switched off: the sheet still works
  }
}

function save(storage: AnswerStorage, place: Place, key: string, answers: Answers): boolean {
  try {
    storage[place]().setItem(key, JSON.stringify(answers));
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

/** Keeps answers where they are to be. The other copy goes only when this one is safe: nothing that was kept is lost to a storage that refuses. */
export function writeAnswers(storage: AnswerStorage, key: string, answers: Answers, onDevice: boolean): Kept {
  if (onDevice && save(storage, 'device', key, answers)) {
    removeAnswers(storage, 'tab', key);
    return 'device';
  }
  if (!save(storage, 'tab', key, answers)) return 'nowhere';
  return onDevice ? 'full' : 'tab';
}
