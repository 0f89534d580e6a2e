import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answersAsAnnotations,
  answersAsText,
  movedItem,
  orderOf,
  parseAnswers,
  placedRight,
} from '@/lib/segment/answers';
import { pupilTasks } from '@/lib/segment/pupilTask';
import { MATERIAL, makeSegment } from '@/tests/segment/makeSegment';

const ITEMS = ['a', 'b', 'c', 'd'].map((id, rank) => ({ id, text: id.toUpperCase(), rank }));
const ids = (order: readonly { readonly id: string }[]): string => order.map(({ id }) => id).join('');
const tasks = pupilTasks(MATERIAL, makeSegment());
const SEGMENT = { title: 'What came first?', address: 'https://example.org/test/segments/one/', version: 'form 1' };
const ANSWERS = {
  'task.1.order': ['first', 'second', 'third'],
  'task.2.statement.1': 'it only came before',
  'task.8.claim': '  It is sure.  ',
  'task.8.evidence': ['second'],
};

describe('an order', () => {
  it('is moved one item at a time, and never past an end', () => {
    expect(ids(movedItem(ITEMS, 0, 2))).toBe('bcad');
    expect(ids(movedItem(ITEMS, 3, 9))).toBe('abcd');
    expect(ids(movedItem(ITEMS, 0, -1))).toBe('abcd');
    expect(ids(movedItem(ITEMS, 9, 0))).toBe('abcd');
  });

  it('loses no item, whatever is moved', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: -2, max: 6 }), fc.integer({ min: -2, max: 6 }))), (moves) => {
        const end = moves.reduce<typeof ITEMS>((order, [from, to]) => [...movedItem(order, from, to)], ITEMS);
        expect([...ids(end)].sort().join('')).toBe('abcd');
      }),
    );
  });

  it('is right when every item stands in its place', () => {
    expect(placedRight(ITEMS)).toBe(4);
    expect(placedRight(movedItem(ITEMS, 0, 1))).toBe(2);
  });

  it('that was kept of an older form of the task is not trusted', () => {
    expect(ids(orderOf(ITEMS, ['d', 'c', 'b', 'a']))).toBe('dcba');
    for (const old of [['d', 'c'], ['d', 'c', 'b', 'x'], ['d', 'd', 'd', 'd'], 'dcba', undefined])
      expect(ids(orderOf(ITEMS, old))).toBe('abcd');
  });
});

describe('kept answers', () => {
  it('come back as they were', () => {
    expect(parseAnswers(JSON.stringify(ANSWERS))).toEqual(ANSWERS);
  });

  it('of any other text are none, and never an error', () => {
    for (const text of ['', '{', 'null', '[]', '3']) expect(parseAnswers(text)).toBeUndefined();
    expect(parseAnswers('{"a": 3, "b": [1], "c": "words"}')).toEqual({ c: 'words' });
    fc.assert(fc.property(fc.string(), (text) => void parseAnswers(text)));
  });
});

describe('the exports', () => {
  it('hold every task as text, answered or not', () => {
    const text = answersAsText(SEGMENT, tasks, ANSWERS);
    expect(text).toContain('What came first?\nhttps://example.org/test/segments/one/\nform 1');
    expect(text).toContain('From the first to the last\n1. Event first\n2. Event second\n3. Event third');
    expect(text).toContain('A then B\nit only came before\n\nB then A\n(no answer)');
    expect(text).toContain('The events that carry it\n- Event second');
    expect(text).toContain('\nIt is sure.\n');
    for (const { number, title } of tasks) expect(text).toContain(`Task ${number}: ${title}`);
  });

  it('hold what was answered as annotations of the sheet', () => {
    const page = JSON.parse(answersAsAnnotations(SEGMENT, tasks, ANSWERS));
    expect(page).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' });
    expect(page.items).toHaveLength(4);
    expect(page.items[1]).toEqual({
      id: 'https://example.org/test/segments/one/#task.2.statement.1.answer',
      type: 'Annotation',
      motivation: 'replying',
      body: { type: 'TextualBody', value: 'it only came before', format: 'text/plain' },
      target: {
        source: SEGMENT.address,
        selector: { type: 'FragmentSelector', value: 'task.2.statement.1' },
      },
    });
  });
});
