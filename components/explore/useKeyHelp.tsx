'use client';
import { lazy, type ReactNode, type RefObject, Suspense, useState } from 'react';
import { useExplorerKeys } from '@/components/explore/useExplorerKeys';

const KeyboardHelp = lazy(async () => ({
  default: (await import('@/components/explore/KeyboardHelp')).KeyboardHelp,
}));

interface KeyHelp {
  readonly open: () => void;
  /** The dialog while it is open. */
  readonly dialog: ReactNode;
}

/** The keys of the whole page, and the dialog that lists all keys. */
export function useKeyHelp(search: RefObject<HTMLInputElement | null>, isDown: boolean): KeyHelp {
  const [isOpen, setIsOpen] = useState(false);
  const open = () => setIsOpen(true);
  const [singleKeys, onSingleKeys] = useExplorerKeys({ search, onHelp: open });
  const dialog = isOpen && (
    <Suspense fallback={null}>
      <KeyboardHelp {...{ isDown, singleKeys, onSingleKeys }} onClose={() => setIsOpen(false)} />
    </Suspense>
  );
  return { open, dialog };
}
