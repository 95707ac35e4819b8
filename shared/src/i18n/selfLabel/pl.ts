import type { MessageKey, TranslationOf } from '../translate.ts';
import type { de } from './de.ts';

/** Keys whose wording people have made or checked who speak Polish: none so far. */
export const confirmed: readonly MessageKey<typeof de>[] = [];

export const pl: TranslationOf<typeof de> = {
  selfLabel: {
    question: 'Jestem tu dziś jako …',
    voluntary: 'To pytanie jest dobrowolne. Można nie odpowiadać.',
    counted: 'Tylko liczymy. Grupę pokazujemy dopiero od {fewest} osób.',
    apart: 'Odpowiedź nie jest połączona z żadną kartą.',
    none: 'Nie chcę tego mówić',
    send: 'Wyślij odpowiedź',
    waiting: 'Odpowiedź czeka. Wyślemy ją automatycznie.',
    arrived: 'Odpowiedź dotarła.',
    notCounted: 'Nie liczymy tej odpowiedzi.',
    changeable: 'Odpowiedź można zmienić lub usunąć do końca.',
    refused: 'Odpowiedź nie dotarła. Proszę odświeżyć stronę.',
  },
};
