import { describe, expect, it } from 'vitest';
import { type AnswerStorage, eraseAnswers, readAnswers, writeAnswers } from '@/components/segment/answerStorage';

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

const ANSWERS = { answers: { one: 'words' }, times: { one: 1 } };
const MORE = { answers: { one: 'more' }, times: { one: 2 } };

describe('answers of a sheet', () => {
  it('are in one place, the one that was asked for', () => {
    const places = makePlaces();
    expect(writeAnswers(places, 'key', ANSWERS, false).where).toBe('tab');
    expect(writeAnswers(places, 'key', ANSWERS, true).where).toBe('device');
    expect(readAnswers(places, 'tab', 'key')).toBeUndefined();
    expect(readAnswers(places, 'device', 'key')).toEqual(ANSWERS);
  });

  it('stay in the tab where the device refuses them', () => {
    const places = makePlaces({ device: makeStorage(true) });
    writeAnswers(places, 'key', ANSWERS, false);
    expect(writeAnswers(places, 'key', MORE, true).where).toBe('full');
    expect(readAnswers(places, 'tab', 'key')).toEqual(MORE);
  });

  it('leave on the device what it kept of them before', () => {
    const device = makeStorage();
    writeAnswers(makePlaces({ device }), 'key', ANSWERS, true);
    const refusing = { ...device, setItem: makeStorage(true).setItem };
    const places = makePlaces({ device: refusing, tab: makeStorage(true) });
    expect(writeAnswers(places, 'key', MORE, true).where).toBe('nowhere');
    expect(readAnswers(places, 'device', 'key')).toEqual(ANSWERS);
  });

  it('are on the device with those that another tab has kept there', () => {
    const places = makePlaces();
    const theirs = { answers: { one: 'older', two: 'theirs' }, times: { one: 1, two: 1 } };
    writeAnswers(places, 'key', theirs, true);
    expect(writeAnswers(places, 'key', MORE, true).answers.answers).toEqual({ one: 'more', two: 'theirs' });
    expect(readAnswers(places, 'device', 'key')!.answers).toEqual({ one: 'more', two: 'theirs' });
  });

  it('are told to be erased by an empty copy, and are gone', () => {
    const device = makeStorage();
    const written: string[] = [];
    const setItem = (key: string, value: string): void => {
      written.push(value);
      device.setItem(key, value);
    };
    const places = makePlaces({ device: { ...device, setItem } });
    writeAnswers(places, 'key', ANSWERS, true);
    eraseAnswers(places, 'key');
    expect(written.at(-1)).toBe('{"_times":{}}');
    expect(device.getItem('key')).toBeNull();
    eraseAnswers(places, 'key'); // nothing there: nobody is told
    expect(written).toHaveLength(2);
  });

  it('are lost to no storage that is switched off', () => {
    const off = (): Storage => {
      throw new Error('switched off');
    };
    expect(writeAnswers({ tab: off, device: off }, 'key', ANSWERS, true).where).toBe('nowhere');
    expect(readAnswers({ tab: off, device: off }, 'tab', 'key')).toBeUndefined();
  });
});
