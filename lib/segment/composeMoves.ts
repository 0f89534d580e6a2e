import { MOST_EVENTS } from '@/lib/segment/composeDraft';
import type { SegmentDraft } from '@/lib/segment/segmentDraft';
import type { TaskInput } from '@/lib/segment/suggestMaterial';

export const MOST_TASKS = 20;

/** A list with one item at another place; the same list where that is none. */
function movedTo<Item>(items: readonly Item[], from: number, to: number): readonly Item[] {
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length || from === to) return items;
  return items.toSpliced(from, 1).toSpliced(to, 0, item);
}

const withScope = (draft: SegmentDraft, scope: Partial<SegmentDraft['scope']>): SegmentDraft => ({
  ...draft,
  scope: { ...draft.scope, ...scope },
});

/** With events at the end, each once and no more than there is room for. */
export function withEvents(draft: SegmentDraft, ids: readonly string[]): SegmentDraft {
  const events = [...new Set([...draft.scope.events, ...ids])].slice(0, MOST_EVENTS);
  return events.length === draft.scope.events.length ? draft : withScope(draft, { events });
}

/** Without an event, nor a task's mention of it, nor words for it. */
export function withoutEvent(draft: SegmentDraft, id: string): SegmentDraft {
  const isOther = (event: string): boolean => event !== id;
  const { texts } = draft;
  return {
    ...withScope(draft, { events: draft.scope.events.filter(isOther) }),
    ...(texts === undefined ? {} : { texts: texts.filter(({ event }) => isOther(event)) }),
    tasks: draft.tasks.map((task) =>
      task.events?.includes(id) ? { ...task, events: task.events.filter(isOther) } : task,
    ),
  };
}

export const withEventMoved = (draft: SegmentDraft, from: number, to: number): SegmentDraft => {
  const events = movedTo(draft.scope.events, from, to);
  return events === draft.scope.events ? draft : withScope(draft, { events: [...events] });
};

/** In the order of time, as `inTime` has the ids. */
export const withEventsOrdered = (draft: SegmentDraft, inTime: readonly string[]): SegmentDraft =>
  withScope(draft, {
    events: draft.scope.events.toSorted((one, other) => inTime.indexOf(one) - inTime.indexOf(other)),
  });

export const withRange = (draft: SegmentDraft, range: { readonly from?: string; readonly to?: string }): SegmentDraft =>
  withScope(draft, range);

/** With a series shown, or without it and without the tasks that read it. */
export function withSeries(draft: SegmentDraft, id: string, isShown: boolean): SegmentDraft {
  const others = (draft.scope.series ?? []).filter((one) => one !== id);
  if (isShown) return withScope(draft, { series: [...others, id] });
  return { ...withScope(draft, { series: others }), tasks: draft.tasks.filter(({ series }) => series !== id) };
}

/** With tasks at the end; a series that one of them reads is shown. */
export function withTasks(draft: SegmentDraft, tasks: readonly TaskInput[]): SegmentDraft {
  const next = { ...draft, tasks: [...draft.tasks, ...tasks].slice(0, MOST_TASKS) };
  return tasks.reduce<SegmentDraft>(
    (shown, { series }) => (series === undefined ? shown : withSeries(shown, series, true)),
    next,
  );
}

export const withTask = (draft: SegmentDraft, at: number, task: TaskInput): SegmentDraft => ({
  ...draft,
  tasks: draft.tasks.with(at, task),
});

export const withoutTask = (draft: SegmentDraft, at: number): SegmentDraft => ({
  ...draft,
  tasks: draft.tasks.toSpliced(at, 1),
});

export const withTaskMoved = (draft: SegmentDraft, from: number, to: number): SegmentDraft => {
  const tasks = movedTo(draft.tasks, from, to);
  return tasks === draft.tasks ? draft : { ...draft, tasks: [...tasks] };
};
