import type { Language } from '@gehoer/shared/domain/languages.ts';
import type { TeamMessages } from '@gehoer/shared/i18n/team/index.ts';
import { createContext, use } from 'react';

/** The team's texts in the language chosen on this browser. */
export interface Text extends Omit<TeamMessages, 'own'> {
  readonly choose: (language: Language) => void;
}

export const TextContext = createContext<Text | null>(null);

/** The texts of the page. Throws outside of a `TextProvider`. */
export const useText = (): Text => {
  const text = use(TextContext);
  if (!text) throw new Error('useText needs a TextProvider above it');
  return text;
};
