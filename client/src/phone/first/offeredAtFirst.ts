import type { Language } from '@gehoer/shared/domain/languages.ts';
import type { FirstPage } from '@gehoer/shared/protocol/firstPage.ts';
import { SPOKEN } from '../text/chooseLanguage.ts';

/** The languages there are to choose from before a line is open: those of the evening, if the page knows it. */
export const offeredAtFirst = (first: FirstPage | null): readonly Language[] => {
  const catchUp = first?.evening?.catchUp;
  return catchUp?.kind === 'snapshot' ? catchUp.workshop.profile.languages : SPOKEN;
};
