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
};
