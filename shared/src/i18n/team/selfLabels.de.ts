import type { Messages } from '../translate.ts';

/** The question as what people are there: switched on, worded and counted. */
export const selfLabelsDe = {
  selfLabels: {
    title: 'Wer ist da?',
    intro:
      'Die Handys können fragen: „Ich bin heute hier als …“. Die Antwort ist freiwillig und steht bei keiner Karte.',
    ask: 'Soll gefragt werden?',
    off: 'nein',
    offHint: 'Empfohlen, solange niemand die Zahlen braucht.',
    on: 'ja, wenn gerade niemand schreibt',
    onHint:
      'Beim Ankommen, in Pausen und zum Schluss. Gezeigt werden nur Gruppen ab {fewest} Personen. Kleinere zählen zusammen oder gar nicht.',
    groups: 'Gruppen zur Auswahl',
    groupsHint: 'Wenige große Gruppen sagen mehr als viele kleine. Eine Gruppe ohne Namen steht nicht zur Wahl.',
    group: 'Gruppe {n}',
    groupNamed: 'Gruppe {n}: {name}',
    add: 'Gruppe hinzufügen',
    remove: '{name} entfernen',
    removed: '{name} ist entfernt.',
    counted: 'Bisher gezählt',
    countedHint:
      'Neu gezählt wird, wenn {fewest} Handys etwas Neues gesagt haben. Die letzten Antworten können fehlen. So verrät keine Zahl, was eine einzelne Person gesagt hat.',
    nothing: 'Noch keine Gruppe mit mindestens {fewest} Personen.',
    together: 'weitere Gruppen zusammen',
    people: { one: '{n} Person', other: '{n} Personen' },
    again: 'Aktualisieren',
  },
} as const satisfies Messages;
