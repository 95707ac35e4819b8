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
  privacy: {
    short: 'Konto nie jest potrzebne. Nie pytamy o nazwisko.',
    noLink: 'Nikt nie widzi, która karta jest Państwa.',
    groups:
      'Czasem pytamy: „Jestem tu dziś jako …”. Odpowiedź jest dobrowolna. Zapisujemy tylko liczby od {fewest} osób. Odpowiedź nie jest połączona z żadną kartą.',
    stored: 'Co jest zapisane na Państwa urządzeniu',
    storedToken: 'Numer bez nazwiska. Dzięki niemu urządzenie wraca do spotkania.',
    storedLanguage: 'Wybrany język.',
    storedTextSize: 'Wybrana wielkość pisma.',
    storedNotice: 'Czy informacja o kartach została przeczytana.',
    storedDrafts: 'Teksty, które nie są jeszcze wysłane.',
    storedCards: 'Państwa karty. Każda karta ma klucz do zmiany i usunięcia.',
    storedDots: 'Państwa punkty w sondażu. Do ich zmiany jest osobny klucz.',
    storedGroup: 'Odpowiedź na pytanie „Jestem tu dziś jako …”.',
    storedUnsent: 'Karty, które czekają na połączenie.',
    storedView: 'Temat, pytania i etap spotkania.',
    storedPage: 'Sama ta strona, bez Państwa tekstów. Dzięki temu otwiera się też bez połączenia.',
    cleared: 'Po spotkaniu ta strona usuwa to wszystko. Zostają tylko język, wielkość pisma i niewysłane teksty.',
    elsewhere: 'Ta strona nie ładuje niczego od innych dostawców.',
    clear: 'Usuń wszystko z tego urządzenia',
    clearQuestion: 'Usunąć wszystko z tego urządzenia?',
    clearCards: 'Państwa karty zostają na spotkaniu. Nie można ich już potem zmienić.',
    clearUnsent: 'Niewysłane teksty znikną.',
    clearNow: 'Tak, usuń wszystko',
  },
  imprint: {
    organiser: 'Za to spotkanie odpowiada: {organiser}',
    unknown: 'Zespół na sali powie Państwu, kto organizuje spotkanie.',
    contact: 'Mają Państwo pytania o tę stronę? Proszę zwrócić się do zespołu na sali.',
  },
};
