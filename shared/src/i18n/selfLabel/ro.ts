import type { MessageKey, TranslationOf } from '../translate.ts';
import type { de } from './de.ts';

/** Keys whose wording people have made or checked who speak Romanian: none so far. */
export const confirmed: readonly MessageKey<typeof de>[] = [];

export const ro: TranslationOf<typeof de> = {
  selfLabel: {
    question: 'Astăzi sunt aici ca …',
    voluntary: 'Această întrebare este voluntară. Puteți să nu răspundeți.',
    counted: 'Doar numărăm. Arătăm un grup numai de la {fewest} persoane.',
    apart: 'Răspunsul dumneavoastră nu este legat de niciun cartonaș.',
    none: 'Nu vreau să spun',
    send: 'Trimite răspunsul',
    waiting: 'Răspunsul dumneavoastră așteaptă. Îl trimitem automat.',
    arrived: 'Răspunsul dumneavoastră a ajuns.',
    notCounted: 'Nu vă numărăm.',
    changeable: 'Puteți schimba sau șterge răspunsul până la sfârșit.',
    refused: 'Răspunsul dumneavoastră nu a ajuns. Vă rugăm să reîncărcați pagina.',
  },
};
