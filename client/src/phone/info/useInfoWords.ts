import { use } from 'react';
import { useText } from '../text/PhoneText.ts';
import { infoWords } from './infoWords.ts';

/** The words of the pages beside an evening, in the language of the page. Suspends until they are there. */
export const useInfoWords = () => {
  const { shown, own } = useText();
  return use(infoWords(shown, own)).t;
};
