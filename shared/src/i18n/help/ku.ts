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
  privacy: {
    short: 'Pêwîstiya we bi hesabekî tune ye. Em navê we napirsin.',
    noLink: 'Kes nabîne kîjan kart ya we ye.',
    groups:
      'Carinan em dipirsin: “Ez îro li vir im wek …”. Bersiv bi dilê we ye. Em tenê hejmaran ji {fewest} kesan pê ve diparêzin. Bersiva we bi tu kartê re nayê girêdan.',
    stored: 'Li ser amûra we ev tên tomarkirin',
    storedToken: 'Hejmareke bê nav. Amûra we pê vedigere civînê.',
    storedLanguage: 'Zimanê ku we hilbijart.',
    storedTextSize: 'Mezinahiya nivîsê ya ku we hilbijart.',
    storedNotice: 'Ka we agahiya li ser kartan xwendiye.',
    storedDrafts: 'Nivîsên ku we hîn neşandine.',
    storedCards: 'Kartên we. Ji bo guhertin û jêbirinê mifteya her kartê heye.',
    storedDots: 'Xalên we yên di rapirsiyê de. Ji bo guhertina wan mifteyeke cuda heye.',
    storedGroup: 'Bersiva we ya pirsa “Ez îro li vir im wek …”.',
    storedUnsent: 'Kartên ku li benda girêdanê ne.',
    storedView: 'Mijar, pirs û civîn gihîştiye ku derê.',
    storedPage: 'Ev rûpel bi xwe, bê nivîsên we. Wisa bê girêdan jî vedibe.',
    cleared: 'Piştî civînê ev rûpel van hemûyan jê dibe. Tenê zimanê we, mezinahiya nivîsê û nivîsên neşandî dimînin.',
    elsewhere: 'Ev rûpel ji pêşkêşkarên din tiştekî bar nake.',
    clear: 'Her tiştî ji vê amûrê jê bibin',
    clearQuestion: 'Hûn dixwazin her tiştî ji vê amûrê jê bibin?',
    clearCards: 'Kartên we di civînê de dimînin. Piştre hûn nikarin wan biguherînin.',
    clearUnsent: 'Nivîsên neşandî jî winda dibin.',
    clearNow: 'Erê, her tiştî jê bibin',
  },
  imprint: {
    organiser: 'Berpirsê vê civînê: {organiser}',
    unknown: 'Koma li salonê ji we re dibêje kî civînê amade dike.',
    contact: 'Pirsên we li ser vê rûpelê hene? Ji kerema xwe bi koma li salonê re biaxivin.',
  },
};
