import { createContext, useContext } from 'react';
import type { Language } from '@gehoer/shared/domain/languages.ts';
import type { OwnWordings } from '@gehoer/shared/i18n/wordings.ts';
import type { ParticipantTranslator } from '@gehoer/shared/i18n/participant/index.ts';

/** In which words the page speaks. */
export interface PhoneTexts {
  readonly t: ParticipantTranslator;
  /** The place's own wordings, for words that are fetched later. */
  readonly own: OwnWordings;
  /** What the person has chosen: the language of questions and of the cards they write. */
  readonly language: Language;
  /** The language `t` really speaks; English stands in where there are no texts yet. */
  readonly shown: Language;
}

/** Above every component of the phone stands a provider of this. */
export const PhoneText = createContext<PhoneTexts | null>(null);

/** @throws Error outside of a `PhoneText` provider */
export function useText(): PhoneTexts {
  const texts = useContext(PhoneText);
  if (!texts) throw new Error('No PhoneText around this component.');
  return texts;
}
