import type { Language } from '../../domain/languages.ts';

/** The three pictures on the sheet for the room, each with one short sentence. */
export const KIT_STEPS = ['scan', 'write', 'look'] as const;
export type KitStep = (typeof KIT_STEPS)[number];

/**
 * What stands below the pictures, in every language that phones offer: as short as it can be said, since all of them
 * stand on one sheet of paper.
 */
export const kitWords: Readonly<Record<Language, Readonly<Record<KitStep, string>>>> = {
  de: {
    scan: 'Scannen Sie den Code mit dem Handy.',
    write: 'Schreiben Sie Karten, in Ihrer Sprache.',
    look: 'Alle lesen die Karten, ohne Namen.',
  },
  en: {
    scan: 'Scan the code with your phone.',
    write: 'Write cards, in your language.',
    look: 'Everybody reads the cards, without names.',
  },
  fr: {
    scan: 'Scannez le code avec votre téléphone.',
    write: 'Écrivez des cartes, dans votre langue.',
    look: 'Tout le monde lit les cartes, sans noms.',
  },
  tr: {
    scan: 'Kodu telefonunuzla tarayın.',
    write: 'Kendi dilinizde kart yazın.',
    look: 'Kartları herkes okur, isimsiz.',
  },
  ar: {
    scan: 'امسح الرمز بهاتفك.',
    write: 'اكتب بطاقات بلغتك.',
    look: 'يقرأ الجميع البطاقات من دون أسماء.',
  },
  uk: {
    scan: 'Відскануйте код телефоном.',
    write: 'Пишіть картки своєю мовою.',
    look: 'Усі читають картки, без імен.',
  },
  ru: {
    scan: 'Отсканируйте код телефоном.',
    write: 'Пишите карточки на своём языке.',
    look: 'Все читают карточки, без имён.',
  },
  fa: {
    scan: 'کد را با تلفن خود اسکن کنید.',
    write: 'به زبان خود کارت بنویسید.',
    look: 'همه کارت‌ها را می‌خوانند، بدون نام.',
  },
  pl: {
    scan: 'Proszę zeskanować kod telefonem.',
    write: 'Proszę pisać karty w swoim języku.',
    look: 'Wszyscy czytają karty, bez nazwisk.',
  },
  ro: {
    scan: 'Scanați codul cu telefonul.',
    write: 'Scrieți cartonașe în limba dumneavoastră.',
    look: 'Toți citesc cartonașele, fără nume.',
  },
  ku: {
    scan: 'Kodê bi telefona xwe bixwînin.',
    write: 'Kartan bi zimanê xwe binivîsin.',
    look: 'Her kes kartan dixwîne, bê nav.',
  },
};
