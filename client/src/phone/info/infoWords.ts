import { loadHelpMessages } from '@gehoer/shared/i18n/help/index.ts';
import { wordsOnDemand } from '../text/wordsOnDemand.ts';

/** The words of the pages beside an evening. */
export const infoWords = wordsOnDemand(loadHelpMessages);
