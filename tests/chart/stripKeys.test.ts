import { describe, expect, it } from 'vitest';
import { eventAfterKey, keyAction, windowAfterKey } from '@/components/chart/stripKeys';
import { asDay } from '@/lib/time/day';
import { windowLimits } from '@/lib/view/window';
import { createFixture, DOMAIN_DAYS } from '@/tests/layout/sceneFixture';

const bare = { ctrlKey: false, metaKey: false, altKey: false };
const { index, marks } = createFixture(2, 80);
const window = { from: asDay(2000), to: asDay(4000) };
const limits = windowLimits([0, DOMAIN_DAYS]);
const domain = { from: asDay(0), to: asDay(DOMAIN_DAYS) };

describe('keys of the strip', () => {
  it('turn with the axis', () => {
    expect(keyAction({ ...bare, key: 'ArrowRight' }, false)).toBe('next');
    expect(keyAction({ ...bare, key: 'ArrowRight' }, true)).toBe('laneAfter');
    expect(keyAction({ ...bare, key: 'ArrowDown' }, true)).toBe('next');
  });

  it("leave the browser's own alone", () => {
    expect(keyAction({ ...bare, key: 'Tab' }, false)).toBeUndefined();
    expect(keyAction({ ...bare, ctrlKey: true, key: '+' }, false)).toBeUndefined();
  });

  it('begin with the first event in view', () => {
    const first = eventAfterKey('next', index, undefined, window);
    expect(marks.start[first!]).toBe([...index.timeStarts].find((start) => start >= 2000));
  });

  it('visit every event in time order, and come back', () => {
    const visited = [eventAfterKey('first', index, undefined, window)!];
    for (let next = eventAfterKey('next', index, visited[0], window); next !== undefined; ) {
      visited.push(next);
      next = eventAfterKey('next', index, next, window);
    }
    expect(visited).toEqual([...index.timeEvents]);
    expect(eventAfterKey('previous', index, visited.at(-1), window)).toBe(visited.at(-2));
    expect(eventAfterKey('last', index, undefined, window)).toBe(visited.at(-1));
  });

  it('go to the nearest event of the lane beside', () => {
    const event = [...index.timeEvents].find((one) => marks.lane[one] === 0)!;
    const beside = eventAfterKey('laneAfter', index, event, window)!;
    expect(marks.lane[beside]).toBe(1);
    const distance = (one: number) => Math.abs(marks.start[one]! - marks.start[event]!);
    const others = [...index.timeEvents].filter((one) => marks.lane[one] === 1);
    expect(distance(beside)).toBe(Math.min(...others.map(distance)));
    expect(eventAfterKey('laneBefore', index, event, window)).toBeUndefined();
  });

  it('zoom about the current event when it is in view, else about the middle', () => {
    const about = windowAfterKey('in', window, limits, domain, 2500)!;
    expect((2500 - about.from) / (about.to - about.from)).toBeCloseTo(0.25, 9);
    const middle = windowAfterKey('in', window, limits, domain, 9000)!;
    expect((middle.from + middle.to) / 2).toBeCloseTo(3000, 9);
    expect(windowAfterKey('fit', window, limits, domain)).toEqual(domain);
    expect(windowAfterKey('next', window, limits, domain)).toBeUndefined();
  });
});
