import { describe, expect, it } from 'vitest';
import { type AnswerStorage, readAnswers, writeAnswers } from '@/components/segment/answerStorage';

/** Storage of a browser; one that is full refuses to be written. */
function makeStorage(isFull = false): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    clear: () => items.clear(),
    key: (at) => [...items.keys()][at] ?? null,
    getItem: (key) => items.get(key) ?? null,
    removeItem: (key) => void items.delete(key),
    setItem: (key, value) => {
      if (isFull) throw new Error('full');
      items.set(key, value);
    },
  };
}

function makePlaces({ tab = makeStorage(), device = makeStorage() } = {}): AnswerStorage {
  return { tab: () => tab, device: () => device };
}

const ANSWERS = { one: 'words' };

describe('answers of a sheet', () => {
  it('are in one place, the one that was asked for', () => {
    const places = makePlaces();
    expect(writeAnswers(places, 'key', ANSWERS, false)).toBe('tab');
    expect(writeAnswers(places, 'key', ANSWERS, true)).toBe('device');
    expect(readAnswers(places, 'tab', 'key')).toBeUndefined();
    expect(readAnswers(places, 'device', 'key')).toEqual(ANSWERS);
  });

  it('stay in the tab where the device refuses them', () => {
    const places = makePlaces({ device: makeStorage(true) });
    writeAnswers(places, 'key', ANSWERS, false);
    expect(writeAnswers(places, 'key', { one: 'more' }, true)).toBe('full');
    expect(readAnswers(places, 'tab', 'key')).toEqual({ one: 'more' });
  });

  it('leave on the device what it kept of them before', () => {
    const device = makeStorage();
    writeAnswers(makePlaces({ device }), 'key', ANSWERS, true);
    const refusing = { ...device, setItem: makeStorage(true).setItem };
    const places = makePlaces({ device: refusing, tab: makeStorage(true) });
    expect(writeAnswers(places, 'key', { one: 'more' }, true)).toBe('nowhere');
    expect(readAnswers(places, 'device', 'key')).toEqual(ANSWERS);
  });

  it('are lost to no storage that is switched off', () => {
    const off = (): Storage => {
      throw new Error('switched off');
    };
    expect(writeAnswers({ tab: off, device: off }, 'key', ANSWERS, true)).toBe('nowhere');
    expect(readAnswers({ tab: off, device: off }, 'tab', 'key')).toBeUndefined();
  });
});
