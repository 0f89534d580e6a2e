'use client';
import { type ChangeEvent, useSyncExternalStore } from 'react';
import styles from '@/components/ui/PageFrame.module.css';
import { THEME_KEY } from '@/components/ui/themeScript';

const THEMES = [
  { value: 'auto', title: 'As the system' },
  { value: 'light', title: 'Light' },
  { value: 'dark', title: 'Dark' },
] as const;

function subscribe(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}

const currentTheme = (): string => document.documentElement.dataset['theme'] ?? 'auto';

/** Kept in this browser only. Private windows may refuse to keep it; the theme then lasts for the page. */
function keep(theme: string): void {
  try {
    if (theme === 'auto') localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, theme);
  } catch {}
}

function choose({ target: { value } }: ChangeEvent<HTMLSelectElement>): void {
  if (value === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = value;
  keep(value);
}

/** Light, dark, or whatever the reader's system says. Nothing to press without JavaScript, so nothing is shown. */
export function ThemeSwitch() {
  const theme = useSyncExternalStore(subscribe, currentTheme, () => undefined);
  if (theme === undefined) return null;
  return (
    <label className={styles.theme} data-print="hide">
      <span>Colours</span>
      <select value={theme} onChange={choose}>
        {THEMES.map(({ value, title }) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
