import { useSyncExternalStore } from 'react';
import { isLanguage, type Language } from '@gehoer/shared/domain/languages.ts';
import { COOKIES, type FirstPage } from '@gehoer/shared/protocol/firstPage.ts';
import { readJson, writeJson } from '../../live/storage.ts';
import { keepCookie, readCookie } from '../device/pageCookies.ts';
import { LANGUAGE_KEY } from '../device/storageKeys.ts';
import { chooseLanguage } from './chooseLanguage.ts';

const listeners = new Set<() => void>();

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The cookie comes first: where no script ran, a link has set it. */
const stored = (): Language | null => {
  const choices = [readCookie(COOKIES.language), readJson(LANGUAGE_KEY)];
  return choices.find(isLanguage) ?? null;
};

const choose = (language: Language): void => {
  writeJson(LANGUAGE_KEY, language);
  keepCookie(COOKIES.language, language, { lasting: true });
  listeners.forEach((listener) => listener());
};

/** The language of the page the server has answered. */
export const firstLanguage = ({ chosen, preferred }: FirstPage): Language =>
  chooseLanguage(isLanguage(chosen) ? chosen : null, preferred);

/**
 * The person's language, and the way to choose another one, which the device remembers.
 * @param first what the server knew of the person; null if the page came without it
 */
export function useLanguage(first: FirstPage | null) {
  const chosen = useSyncExternalStore(subscribe, stored, () => (isLanguage(first?.chosen) ? first.chosen : null));
  const preferred = first?.preferred ?? navigator.languages;
  return { language: chooseLanguage(chosen, preferred), choose };
}
