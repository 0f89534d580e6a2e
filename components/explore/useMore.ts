'use client';
import { useCallback, useState } from 'react';
import type { MoreEvents } from '@/components/explore/MoreList';

interface OpenedMore extends MoreEvents {
  /** Counts openings: a list asked for while another is open is a new one, for the browser closes the old one and says so later. */
  readonly key: number;
}

interface More {
  readonly opened: OpenedMore | undefined;
  readonly open: (more: MoreEvents) => void;
  readonly close: () => void;
}

/** The one list of events that have no label of their own, if it is open. */
export function useMore(): More {
  const [opened, setOpened] = useState<OpenedMore>();
  const open = useCallback((more: MoreEvents) => setOpened((last) => ({ ...more, key: (last?.key ?? 0) + 1 })), []);
  const close = useCallback(() => setOpened(undefined), []);
  return { opened, open, close };
}
