import { describe, expect, it } from 'vitest';
import { revisionLog, revisionsOf } from '@/lib/query/revisions';
import { CORRECTED_DATE } from '@/tests/fixtures/correctedDate';
import { makeRecord } from '@/tests/query/makeRecord';

const record = makeRecord({
  events: [
    {
      id: 'leave',
      date: '2016-04-07',
      title: 'They leave',
      revisions: [
        CORRECTED_DATE,
        { date: '2026-11-22', kind: 'update', field: 'summary', why: 'A court has ruled.' },
        { date: '2026-11-20', kind: 'clarification', field: 'date', why: 'The day in Seoul.' },
      ],
    },
    {
      id: 'after',
      date: '2016-06',
      revisions: [{ date: '2026-11-21', kind: 'correction', field: 'title', why: 'A slip.' }],
    },
    {
      id: 'gone',
      date: '2016-05',
      title: 'A name that must not appear',
      status: 'withdrawn',
      revisions: [
        { date: '2026-11-19', kind: 'correction', field: 'people', was: 'A name', why: 'A reason that tells.' },
        { date: '2026-11-21', kind: 'withdrawal', field: 'entry', why: 'Another reason that tells.' },
      ],
    },
    { id: 'gone-undated', date: '2017', status: 'withdrawn' },
  ],
});

describe('revisionsOf', () => {
  it('says kind, field, day, what was, what is and why, the newest first and the last written of a day first', () => {
    const leave = record.events.find(({ id }) => id === 'leave')!;
    expect(revisionsOf(leave)).toEqual([
      {
        anchor: 'leave.revision-2',
        date: '22 November 2026',
        datetime: '2026-11-22',
        heading: 'Update of the summary',
        why: 'A court has ruled.',
      },
      {
        anchor: 'leave.revision-3',
        date: '20 November 2026',
        datetime: '2026-11-20',
        heading: 'Clarification of the date',
        why: 'The day in Seoul.',
      },
      {
        anchor: 'leave.revision-1',
        date: '20 November 2026',
        datetime: '2026-11-20',
        heading: 'Correction of the date',
        was: '2016-04-05',
        now: '2016-04-07',
        why: 'Misread.',
      },
    ]);
  });
});

describe('revisionLog', () => {
  const log = revisionLog(record);

  it('holds every change of live events, the newest first, and withdrawals without a day last', () => {
    expect(log.map((entry) => (entry.is === 'change' ? entry.words.anchor : entry.id))).toEqual([
      'leave.revision-2',
      'after.revision-1',
      'gone',
      'leave.revision-3',
      'leave.revision-1',
      'gone-undated',
    ]);
  });

  it('leads to each change on the page of its event', () => {
    expect(log[0]?.href).toBe('/test/events/leave/#leave.revision-2');
  });

  it('says of a withdrawn entry that it is withdrawn, since when, and no more', () => {
    expect(log.find((entry) => entry.is === 'withdrawn' && entry.id === 'gone')).toEqual({
      is: 'withdrawn',
      on: expect.objectContaining({ text: '2026-11-21' }),
      date: '21 November 2026',
      datetime: '2026-11-21',
      id: 'gone',
      href: '/test/events/gone/',
    });
    expect(JSON.stringify(log)).not.toMatch(/must not appear|that tells|A name/);
  });

  it('tells changes of one day and field apart', () => {
    const keys = log.flatMap((entry) => (entry.is === 'change' ? [`${entry.event.id} ${entry.key.join(' ')}`] : []));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain('leave 2026-11-20 date 2');
  });
});
