import { beforeAll, describe, expect, it } from 'vitest';
import type { TimelineRecord } from '@/lib/model/record';
import { eventCards } from '@/lib/segment/eventCards';
import { lessonPlan } from '@/lib/segment/lessonPlan';
import { pupilTasks } from '@/lib/segment/pupilTask';
import { materialOf } from '@/lib/segment/recordMaterial';
import { shippedRecord } from '@/tests/record/shippedRecord';

let record: TimelineRecord;
beforeAll(async () => {
  record = await shippedRecord();
});

const MIN_TASKS = 5;
const MIN_TYPES = 4;

describe('the teaching segments of the record', () => {
  it('are six, of three lengths and for several ages', () => {
    expect(record.segments.map(({ minutes }) => minutes).sort((a, b) => a - b)).toEqual([20, 20, 45, 45, 90, 90]);
    expect(new Set(record.segments.map(({ ages }) => ages.from)).size).toBeGreaterThanOrEqual(5);
  });

  it('have five tasks of four types at least, a rubric, a standard and words for teachers', () => {
    for (const { slug, tasks, standards, misconceptions, discussion } of record.segments) {
      expect(tasks.length, slug).toBeGreaterThanOrEqual(MIN_TASKS);
      expect(new Set(tasks.map(({ type }) => type)).size, slug).toBeGreaterThanOrEqual(MIN_TYPES);
      expect(tasks.filter(({ rubric }) => rubric.length > 0).length, slug).toBeGreaterThanOrEqual(2);
      expect(
        [standards, misconceptions, discussion].every((list) => list.length > 1),
        slug,
      ).toBe(true);
    }
  });

  it('fit into their lessons at either level of reading', () => {
    for (const segment of record.segments)
      for (const level of ['standard', 'plain'] as const)
        expect(
          lessonPlan(materialOf(record, segment), { ...segment, level }).left,
          `${segment.slug}, ${level}`,
        ).toBeGreaterThanOrEqual(0);
  });

  it('have plain words for every event', () => {
    for (const segment of record.segments)
      expect(eventCards(materialOf(record, segment), segment).filter(({ plain }) => plain === undefined)).toEqual([]);
  });

  it('never show a sequence that is right already', () => {
    for (const segment of record.segments)
      for (const field of pupilTasks(materialOf(record, segment), segment).flatMap(({ fields }) => fields))
        if (field.is === 'order')
          expect(
            field.items.every(({ rank }, index) => rank === index),
            segment.slug,
          ).toBe(false);
  });

  it('use every type of task somewhere', () => {
    expect(new Set(record.segments.flatMap(({ tasks }) => tasks.map(({ type }) => type))).size).toBe(8);
  });
});
