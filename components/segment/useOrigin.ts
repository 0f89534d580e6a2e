'use client';
import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Where the site stands: what the build was told, and in the browser what it sees. Empty where neither is known. */
export const useOrigin = (told: string): string =>
  useSyncExternalStore(
    never,
    () => window.location.origin,
    () => told,
  );
