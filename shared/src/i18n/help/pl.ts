import type { MessageKey, TranslationOf } from '../translate.ts';
import type { de } from './de.ts';

/** Keys whose wording people have made or checked who speak Polish: none so far. */
export const confirmed: readonly MessageKey<typeof de>[] = [];

export const pl: TranslationOf<typeof de> = {
  help: {
    howTo: 'Jak wziąć udział',
    read: 'Proszę przeczytać pytanie.',
    write: 'Proszę wpisać w pole jeden pomysł.',
    send: 'Proszę nacisnąć „{button}”.',
    next: 'Potem można napisać następną kartę.',
    exampleTitle: 'Przykład',
    exampleQuestion: 'Co już dobrze działa?',
    exampleCard: 'W klubie sportowym wszystkie dzieci bawią się razem.',
    exampleWhy: 'To dobra karta: jest krótka. Ma jeden pomysł. Nie ma na niej nazwiska.',
    spelling: 'Błędy w pisowni nie szkodzą.',
    changeTitle: 'Zmiana karty',
    voiceTitle: 'Czytanie na głos',
    voice: 'Telefon może przeczytać pytanie na głos. Proszę nacisnąć „{button}”.',
    hardTitle: 'Pisanie jest trudne?',
    hard: 'Proszę powiedzieć swój pomysł zespołowi. Zespół napisze kartę.',
    troubleTitle: 'Coś nie działa?',
    offline: 'Bez połączenia tekst zostaje na telefonie. Wyślemy go później.',
    still: 'Strona stoi w miejscu? Proszę załadować ją ponownie. Tekst zostanie.',
  },
  textSize: {
    title: 'Wielkość pisma',
    normal: 'Normalna',
    large: 'Duża',
    largest: 'Bardzo duża',
  },
};
