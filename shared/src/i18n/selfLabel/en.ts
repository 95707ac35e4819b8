import type { MessageKey, TranslationOf } from '../translate.ts';
import type { de } from './de.ts';

/** Keys whose wording people have made or checked who speak English: none so far. */
export const confirmed: readonly MessageKey<typeof de>[] = [];

export const en: TranslationOf<typeof de> = {
  selfLabel: {
    question: 'Today I am here as …',
    voluntary: 'This question is voluntary. You do not have to answer.',
    counted: 'We only count. We show a group only from {fewest} people.',
    apart: 'Your answer is not linked to any card.',
    none: 'I do not want to say',
    send: 'Send answer',
    waiting: 'Your answer is waiting. We send it automatically.',
    arrived: 'Your answer has arrived.',
    notCounted: 'We do not count you.',
    changeable: 'You can change or delete the answer until the end.',
    refused: 'Your answer did not arrive. Please reload the page.',
  },
};
