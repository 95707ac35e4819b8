import type { MessageKey, TranslationOf } from '../translate.ts';
import type { de } from './de.ts';

/** Keys whose wording people have made or checked who speak Romanian: none so far. */
export const confirmed: readonly MessageKey<typeof de>[] = [];

export const ro: TranslationOf<typeof de> = {
  help: {
    howTo: 'Cum participați',
    read: 'Citiți întrebarea.',
    write: 'Scrieți o idee în câmp.',
    send: 'Apăsați pe „{button}”.',
    next: 'Apoi scrieți următorul cartonaș.',
    exampleTitle: 'Un exemplu',
    exampleQuestion: 'Ce merge deja bine?',
    exampleCard: 'La clubul sportiv toți copiii se joacă împreună.',
    exampleWhy: 'Acesta este un cartonaș bun: este scurt. Are o singură idee. Nu are niciun nume.',
    spelling: 'Greșelile de scriere nu sunt o problemă.',
    changeTitle: 'Cum modificați un cartonaș',
    voiceTitle: 'Citire cu voce tare',
    voice: 'Telefonul dumneavoastră poate citi întrebarea. Apăsați pe „{button}”.',
    hardTitle: 'Vă este greu să scrieți?',
    hard: 'Spuneți echipei ideea dumneavoastră. Echipa scrie cartonașul.',
    troubleTitle: 'Ceva nu funcționează?',
    offline: 'Fără conexiune, textul rămâne pe telefon. Îl trimitem mai târziu.',
    still: 'Pagina s-a oprit? Reîncărcați pagina. Textul rămâne.',
  },
  textSize: {
    title: 'Mărimea textului',
    normal: 'Normală',
    large: 'Mare',
    largest: 'Foarte mare',
  },
  privacy: {
    short: 'Nu aveți nevoie de cont. Nu vă întrebăm numele.',
    noLink: 'Nimeni nu vede care cartonaș este al dumneavoastră.',
    groups:
      'Uneori întrebăm: „Astăzi sunt aici ca …”. Răspunsul este voluntar. Păstrăm numai numere de la {fewest} persoane. Răspunsul dumneavoastră nu este legat de niciun cartonaș.',
    stored: 'Ce este salvat pe dispozitivul dumneavoastră',
    storedToken: 'Un număr fără nume. Cu el, dispozitivul dumneavoastră revine la întâlnire.',
    storedLanguage: 'Limba pe care ați ales-o.',
    storedTextSize: 'Mărimea textului pe care ați ales-o.',
    storedNotice: 'Dacă ați citit nota despre cartonașe.',
    storedDrafts: 'Textele pe care nu le-ați trimis încă.',
    storedCards: 'Cartonașele dumneavoastră. Fiecare are o cheie pentru modificare și ștergere.',
    storedDots: 'Punctele dumneavoastră din sondaj. O cheie separată permite modificarea lor.',
    storedGroup: 'Răspunsul dumneavoastră la întrebarea „Astăzi sunt aici ca …”.',
    storedUnsent: 'Cartonașele care așteaptă conexiunea.',
    storedView: 'Tema, întrebările și unde a ajuns întâlnirea.',
    storedPage: 'Această pagină, fără textele dumneavoastră. Astfel se deschide și fără conexiune.',
    cleared: 'După întâlnire, această pagină șterge tot. Rămân doar limba, mărimea textului și textele netrimise.',
    elsewhere: 'Această pagină nu încarcă nimic de la alți furnizori.',
    clear: 'Ștergeți tot de pe acest dispozitiv',
    clearQuestion: 'Doriți să ștergeți tot de pe acest dispozitiv?',
    clearCards: 'Cartonașele dumneavoastră rămân la întâlnire. Apoi nu le mai puteți modifica.',
    clearUnsent: 'Textele netrimise se pierd.',
    clearNow: 'Da, ștergeți tot',
  },
  imprint: {
    organiser: 'Responsabil pentru această întâlnire: {organiser}',
    unknown: 'Echipa din sală vă spune cine organizează întâlnirea.',
    contact: 'Aveți întrebări despre această pagină? Vă rugăm să vorbiți cu echipa din sală.',
  },
};
