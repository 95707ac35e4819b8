import { useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { readJson, remove, writeJson } from '../../live/storage.ts';

export type Theme = 'light' | 'dark';

const KEY = 'wallTheme';
const DARK = '(prefers-color-scheme: dark)';

const subscribe = (onChange: () => void) => {
  const query = matchMedia(DARK);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
};
const systemTheme = (): Theme => (matchMedia(DARK).matches ? 'dark' : 'light');

const storedTheme = (): Theme | null => {
  const stored = readJson(KEY);
  return stored === 'light' || stored === 'dark' ? stored : null;
};

/**
 * Whether the wall is light or dark: as somebody has set it on this computer, else as the computer is. Setting it to
 * what the computer is follows the computer again.
 */
export const useTheme = () => {
  const system = useSyncExternalStore(subscribe, systemTheme);
  const [chosen, setChosen] = useState(storedTheme);
  const theme = chosen ?? system;
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  const choose = (next: Theme): void => {
    const choice = next === system ? null : next;
    if (choice) writeJson(KEY, choice);
    else remove(KEY);
    setChosen(choice);
  };
  return { theme, choose };
};
