import { loadSelfLabelMessages } from '@gehoer/shared/i18n/selfLabel/index.ts';
import { wordsOnDemand } from '../text/wordsOnDemand.ts';

/** The words of the question as what somebody is there. */
export const selfLabelWords = wordsOnDemand(loadSelfLabelMessages);
