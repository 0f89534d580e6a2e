'use client';
import { type RefObject, useEffect, useRef } from 'react';

/** A native dialog that is open, over everything, for as long as it is there. The browser gives the focus back. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return dialog;
}
