import type { MessageKey, TranslationOf } from '../translate.ts';
import type { de } from './de.ts';

/** Keys whose wording people have made or checked who speak Kurmancî: none so far. */
export const confirmed: readonly MessageKey<typeof de>[] = [];

export const ku: TranslationOf<typeof de> = {
  selfLabel: {
    question: 'Ez îro li vir im wek …',
    voluntary: 'Ev pirs bi dilê we ye. Hûn dikarin bersiv nedin.',
    counted: 'Em tenê dihejmêrin. Em komekê tenê ji {fewest} kesan pê ve nîşan didin.',
    apart: 'Bersiva we bi tu kartê re nayê girêdan.',
    none: 'Ez naxwazim bibêjim',
    send: 'Bersivê bişîne',
    waiting: 'Bersiva we li bendê ye. Em wê bixweber dişînin.',
    arrived: 'Bersiva we gihîşt.',
    notCounted: 'Em we nahejmêrin.',
    changeable: 'Hûn dikarin bersivê heta dawiyê biguherînin an jê bibin.',
    refused: 'Bersiva we negihîşt. Ji kerema xwe rûpelê ji nû ve bar bikin.',
  },
};
