import type { Messages } from '../translate.ts';

/** The source of the question as what somebody is there; the rules of the participants' texts hold here as well. */
export const de = {
  selfLabel: {
    question: 'Ich bin heute hier als …',
    voluntary: 'Diese Frage ist freiwillig. Sie können auch nichts sagen.',
    counted: 'Wir zählen nur. Wir zeigen eine Gruppe erst ab {fewest} Personen.',
    apart: 'Ihre Antwort steht bei keiner Karte.',
    none: 'Das möchte ich nicht sagen',
    send: 'Antwort absenden',
    waiting: 'Ihre Antwort wartet. Wir senden sie von selbst.',
    arrived: 'Ihre Antwort ist angekommen.',
    notCounted: 'Wir zählen Sie nicht mit.',
    changeable: 'Sie können die Antwort bis zum Ende ändern oder löschen.',
    refused: 'Ihre Antwort ist nicht angekommen. Bitte laden Sie die Seite neu.',
  },
} as const satisfies Messages;
