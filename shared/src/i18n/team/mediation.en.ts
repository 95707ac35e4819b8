import type { TranslationOf } from '../translate.ts';
import type { mediationDe } from './mediation.de.ts';

/** Our own proposal; it waits for a native reader. */
export const mediationEn: TranslationOf<typeof mediationDe> = {
  mediation: {
    title: 'Language mediation',
    intro:
      'Cards in other languages get a German text here. The card itself stays as it is. The wall and the results show both.',
    reading: 'I read these languages',
    none: 'There is no card in another language yet. New cards appear here by themselves.',
    nothingLeft: 'All cards in these languages have a German text.',
    waiting: { one: '{n} card without a German text', other: '{n} cards without a German text' },
    done: { one: '{n} card with a German text', other: '{n} cards with a German text' },
    round: 'Round {n}',
    german: 'In German',
    hint: 'Saved when you leave the field.',
    suggest: 'Machine suggestion',
    byMachine: 'Translated by a machine',
    checked: 'Checked, correct',
    toEvening: 'To the evening',
  },
};
