import { useState } from 'react';
import { isLanguage, type Language } from '@gehoer/shared/domain/languages.ts';
import { readJson, writeJson } from '../../live/storage.ts';
import { LANGUAGE_KEY } from '../device/storageKeys.ts';
import { chooseLanguage } from './chooseLanguage.ts';

const stored = (): Language | null => {
  const choice = readJson(LANGUAGE_KEY);
  return isLanguage(choice) ? choice : null;
};

/** The person's language among those offered, and the way to choose another one, which the device remembers. */
export function useLanguage(offered: readonly Language[]) {
  const [chosen, setChosen] = useState(stored);
  const choose = (language: Language): void => {
    writeJson(LANGUAGE_KEY, language);
    setChosen(language);
  };
  return { language: chooseLanguage(chosen, navigator.languages, offered), choose };
}
