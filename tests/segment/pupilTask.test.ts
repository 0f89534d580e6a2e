import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TASK_TYPES } from '@/lib/model/segmentVocabulary';
import { pupilTasks } from '@/lib/segment/pupilTask';
import { taskKeys } from '@/lib/segment/taskKey';
import { MATERIAL, makeSegment } from '@/tests/segment/makeSegment';

const tasks = pupilTasks(MATERIAL, makeSegment());
const taskOf = (type: string) => tasks.find((task) => task.type === type)!;

describe('the tasks of a segment', () => {
  it('are of every type, and each has somewhere to answer', () => {
    expect(tasks.map(({ type }) => type)).toEqual(TASK_TYPES);
    for (const { fields } of tasks) expect(fields.length).toBeGreaterThan(0);
  });

  it('have ids of their own on the page', () => {
    const ids = tasks.flatMap(({ id, fields }) => [id, ...fields.map((field) => field.id)]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('tell nothing of the key', () => {
    const sent = JSON.stringify(
      pupilTasks(
        MATERIAL,
        makeSegment({ tasks: [{ type: 'claim', prompt: 'What?', minutes: '5', key: 'The secret.' }] }),
      ),
    );
    expect(sent).not.toContain('secret');
  });

  it('rank the events of a sequence by their dates and show them in the order of the file', () => {
    const [field] = taskOf('sequence').fields;
    expect(field).toMatchObject({
      is: 'order',
      items: [
        { id: 'third', rank: 2 },
        { id: 'first', rank: 0 },
        { id: 'second', rank: 1 },
      ],
    });
  });

  it('offer every event of the segment as evidence where the task names none', () => {
    const pick = taskOf('claim').fields.find(({ is }) => is === 'pick');
    expect(pick).toMatchObject({ options: [{ id: 'first' }, { id: 'second' }, { id: 'third' }] });
  });
});

describe('the key', () => {
  const keys = taskKeys(MATERIAL, makeSegment());

  it('counts the order from the dates', () => {
    expect(keys[0]!.answers).toEqual([
      { asked: '1. Event first', answer: '10 February 2016' },
      { asked: '2. Event second', answer: 'March 2016' },
      { asked: '3. Event third', answer: '2017' },
    ]);
  });

  it('counts what was known from the reports', () => {
    const known = keys.find(({ title }) => title === 'What was known then?')!;
    expect(known.answers.map(({ answer }) => answer)).toEqual([
      'public by then',
      'happened, not yet public',
      'had not happened yet',
    ]);
  });

  it('says what the record does not say', () => {
    const task = {
      type: 'known-then',
      prompt: 'What?',
      minutes: '5',
      key: 'That.',
      date: '2018',
      events: ['first', 'third'],
    } as const;
    const [key] = taskKeys(MATERIAL, makeSegment({ tasks: [{ ...task, events: [...task.events] }] }));
    expect(key!.answers[1]).toEqual({ asked: 'Event third', answer: 'the record does not say' });
  });

  it('puts whatever sequence in the order of time', () => {
    const orders = fc.shuffledSubarray(['first', 'second', 'third'], { minLength: 3 });
    fc.assert(
      fc.property(orders, (events) => {
        const [key] = taskKeys(
          MATERIAL,
          makeSegment({ tasks: [{ type: 'sequence', prompt: 'What?', minutes: '5', key: 'That.', events }] }),
        );
        expect(key!.answers.map(({ asked }) => asked)).toEqual(['1. Event first', '2. Event second', '3. Event third']);
      }),
    );
  });
});
