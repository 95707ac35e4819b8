import type { Messages } from '../translate.ts';

/** The source of the page that explains how to take part; the rules of the participants' texts hold here as well. */
export const de = {
  help: {
    howTo: 'So machen Sie mit',
    read: 'Lesen Sie die Frage.',
    write: 'Schreiben Sie eine Idee in das Feld.',
    send: 'Tippen Sie auf „{button}“.',
    next: 'Schreiben Sie dann die nächste Karte.',
    exampleTitle: 'Ein Beispiel',
    exampleQuestion: 'Was läuft schon gut?',
    exampleCard: 'Im Sport-Verein spielen alle Kinder zusammen.',
    exampleWhy: 'Diese Karte ist gut: Sie ist kurz. Sie hat eine Idee. Es steht kein Name darauf.',
    spelling: 'Fehler beim Schreiben sind nicht schlimm.',
    changeTitle: 'Eine Karte ändern',
    voiceTitle: 'Vorlesen',
    voice: 'Ihr Handy kann die Frage vorlesen. Tippen Sie auf „{button}“.',
    hardTitle: 'Schreiben ist schwer für Sie?',
    hard: 'Sagen Sie dem Team Ihre Idee. Das Team schreibt die Karte.',
    troubleTitle: 'Etwas klappt nicht?',
    offline: 'Ohne Verbindung bleibt Ihr Text auf dem Handy. Wir senden ihn später.',
    still: 'Die Seite steht still? Laden Sie die Seite neu. Ihr Text bleibt da.',
  },
  textSize: {
    title: 'Größe der Schrift',
    normal: 'Normal',
    large: 'Groß',
    largest: 'Sehr groß',
  },
} as const satisfies Messages;
