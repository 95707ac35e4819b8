import type { Messages } from '../translate.ts';

/** What somebody reads who puts cards into German. */
export const mediationDe = {
  mediation: {
    title: 'Sprachmittlung',
    intro:
      'Karten in anderen Sprachen bekommen hier einen deutschen Text. Die Karte selbst bleibt, wie sie ist. Auf der Leinwand und in den Ergebnissen steht beides.',
    reading: 'Diese Sprachen lese ich',
    none: 'Noch ist keine Karte in einer anderen Sprache da. Neue Karten erscheinen hier von selbst.',
    nothingLeft: 'Alle Karten in diesen Sprachen haben einen deutschen Text.',
    waiting: { one: '{n} Karte ohne deutschen Text', other: '{n} Karten ohne deutschen Text' },
    done: { one: '{n} Karte mit deutschem Text', other: '{n} Karten mit deutschem Text' },
    round: 'Runde {n}',
    german: 'Auf Deutsch',
    hint: 'Wird gespeichert, wenn Sie das Feld verlassen.',
    suggest: 'Vorschlag der Maschine',
    byMachine: 'Maschinell übersetzt',
    checked: 'Geprüft, stimmt',
    toEvening: 'Zur Veranstaltung',
  },
} as const satisfies Messages;
