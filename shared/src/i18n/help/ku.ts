import type { MessageKey, TranslationOf } from '../translate.ts';
import type { de } from './de.ts';

/** Keys whose wording people have made or checked who speak Kurmancî: none so far. */
export const confirmed: readonly MessageKey<typeof de>[] = [];

export const ku: TranslationOf<typeof de> = {
  help: {
    howTo: 'Hûn çawa beşdar dibin',
    read: 'Pirsê bixwînin.',
    write: 'Ramanekê di qutiyê de binivîsin.',
    send: 'Li ser “{button}” bitikînin.',
    next: 'Piştre karta din binivîsin.',
    exampleTitle: 'Mînakek',
    exampleQuestion: 'Çi jixwe baş dimeşe?',
    exampleCard: 'Di yaneya werzîşê de hemû zarok bi hev re dilîzin.',
    exampleWhy: 'Ev karteke baş e: Ew kurt e. Ramanek tê de ye. Nav li ser tune ye.',
    spelling: 'Şaşiyên nivîsandinê ne xem in.',
    changeTitle: 'Guhertina kartê',
    voiceTitle: 'Xwendina bi deng',
    voice: 'Telefona we dikare pirsê bi deng bixwîne. Li ser “{button}” bitikînin.',
    hardTitle: 'Nivîsandin ji bo we zehmet e?',
    hard: 'Ramana xwe ji komê re bibêjin. Kom kartê dinivîse.',
    troubleTitle: 'Tiştek naxebite?',
    offline: 'Bê girêdan nivîsa we li ser telefonê dimîne. Em ê paşê bişînin.',
    still: 'Rûpel sekinî? Rûpelê ji nû ve bar bikin. Nivîsa we dimîne.',
  },
  textSize: {
    title: 'Mezinahiya nivîsê',
    normal: 'Asayî',
    large: 'Mezin',
    largest: 'Pir mezin',
  },
};
