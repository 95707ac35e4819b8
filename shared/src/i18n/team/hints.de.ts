import type { Messages } from '../translate.ts';

/** Hints at cards that say almost the same. */
export const hintsDe = {
  hints: {
    open: 'Hinweise',
    about: 'zu Karten, die fast dasselbe sagen',
    title: 'Was fast dasselbe sagt',
    explain: 'Nur Hinweise: Nichts ändert sich, bis Sie etwas wählen.',
    none: 'Zurzeit gibt es keine Hinweise.',
    forCard: 'Zur gewählten Karte',
    unsorted: 'Noch nicht zugeordnet',
    parkingLot: 'Parkplatz',
    together: 'Diese {n} könnten zusammengehören',
    same: 'sagen dasselbe',
    almostSame: 'sagen fast dasselbe',
    liesIn: 'liegt schon hier: {place}',
    stack: 'Stapeln',
    into: 'Nach {place}',
    newCluster: 'Neue Themengruppe',
    dismiss: 'Nicht mehr zeigen',
    more: { one: '{n} weiterer Hinweis folgt danach.', other: '{n} weitere Hinweise folgen danach.' },
    stacked: 'Die Karten liegen jetzt auf einem Stapel.',
    clustered: {
      one: '{n} Karte liegt jetzt in einer neuen Themengruppe.',
      other: '{n} Karten liegen jetzt in einer neuen Themengruppe.',
    },
    moved: { one: '{n} Karte ist jetzt zugeordnet.', other: '{n} Karten sind jetzt zugeordnet.' },
  },
} as const satisfies Messages;
