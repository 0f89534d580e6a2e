import { type KeyboardEvent, useCallback, useEffect, useState } from 'react';
import type { StripEngine } from '@/components/chart/stripEngine';
import { eventAfterKey, keyAction, windowAfterKey } from '@/components/chart/stripKeys';
import type { StripProps } from '@/components/chart/stripProps';
import { barEnd } from '@/lib/layout/stripIndex';
import { asDay } from '@/lib/time/day';
import { revealWindow } from '@/lib/view/revealWindow';
import type { WindowLimits } from '@/lib/view/window';

export interface CurrentEvent {
  /** The event the keyboard stands on; undefined while the strip has no focus. */
  readonly event: number | undefined;
  readonly announcement: string;
  readonly set: (event: number) => void;
  readonly onKey: (event: KeyboardEvent, engine: StripEngine | undefined, limits: WindowLimits) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/** What is said of an event: title, date and lane. */
function spokenText({ texts, index, head }: StripProps, event: number): string | undefined {
  const text = texts.text(event);
  if (!text) return undefined;
  const lane = head.lanes[index.marks.lane[event]!]!.title;
  return `${text.title}, ${text.date}. ${lane}.`;
}

/** Says the event once its title is here. */
function useAnnouncement(props: StripProps, event: number | undefined): string {
  const { texts } = props;
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (event === undefined) {
      setSaid('');
      return;
    }
    const say = (): void => setSaid(spokenText(props, event) ?? '');
    texts.request(event);
    say();
    return texts.subscribe(say);
  }, [props, texts, event]);
  return said;
}

/** The roving place of the keyboard among a strip's events, and what its keys do. */
export function useCurrentEvent(props: StripProps): CurrentEvent {
  const { head, index, orientation, onSelect, onEscape } = props;
  const [last, setLast] = useState<number>();
  const [hasFocus, setFocus] = useState(false);
  const event = hasFocus ? last : undefined;
  const onKey: CurrentEvent['onKey'] = useCallback(
    (pressed, engine, limits) => {
      const action = keyAction(pressed, orientation === 'vertical');
      if (!engine || action === undefined || pressed.target !== pressed.currentTarget) return;
      pressed.preventDefault();
      if (action === 'open') {
        if (last !== undefined) onSelect(last, 'key');
        return;
      }
      if (action === 'leave') {
        setLast(undefined);
        onEscape?.();
        return;
      }
      const window = engine.targetWindow();
      const domain = { from: asDay(head.domain[0]), to: asDay(head.domain[1]) };
      const about = last === undefined ? undefined : index.marks.start[last];
      const moved = windowAfterKey(action, window, limits, domain, about);
      if (moved) engine.goTo(moved);
      const next = eventAfterKey(action, index, last, window);
      if (next === undefined) return;
      setLast(next);
      engine.goTo(revealWindow(window, index.marks.start[next]!, barEnd(index.marks, next)));
    },
    [head, index, orientation, last, onSelect, onEscape],
  );
  return {
    event,
    announcement: useAnnouncement(props, event),
    set: setLast,
    onKey,
    onFocus: useCallback(() => setFocus(true), []),
    onBlur: useCallback(() => setFocus(false), []),
  };
}
