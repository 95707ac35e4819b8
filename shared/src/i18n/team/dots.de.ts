import type { Messages } from '../translate.ts';

/** What the team reads when a round has an opinion poll. */
export const dotsDe = {
  dots: {
    open: 'Meinungsbild',
    openTitle: 'Meinungsbild öffnen?',
    intro:
      'Jedes Handy vergibt Punkte an die Themengruppen dieser Runde. Bis Sie schließen, sieht niemand ein Ergebnis, auch das Team nicht.',
    options: {
      one: '{n} Themengruppe mit Karten steht zur Wahl.',
      other: '{n} Themengruppen mit Karten stehen zur Wahl.',
    },
    noOptions: 'Es gibt noch keine Themengruppe mit Karten. Ordnen Sie zuerst Karten zu.',
    perPerson: 'Punkte für jedes Handy',
    perPersonHint: 'Vorschlag: halb so viele wie Themengruppen, höchstens 10.',
    perCluster: 'Davon höchstens für eine Themengruppe',
    points: { one: '{n} Punkt', other: '{n} Punkte' },
    fixed:
      'Es sind schon Punkte vergeben. Darum bleiben die Regeln, wie sie waren: {perPerson}, höchstens {perCluster} für eine Themengruppe.',
    note: 'Ein Meinungsbild ist kein Beschluss. Sagen Sie dem Saal vorher, was mit dem Ergebnis geschieht.',
    openNow: 'Meinungsbild öffnen',
    given: { one: '{n} Handy hat Punkte vergeben', other: '{n} Handys haben Punkte vergeben' },
    written: 'haben Punkte vergeben',
    close: 'Meinungsbild schließen',
    closeTitle: 'Meinungsbild schließen?',
    closeText: 'Danach sehen alle das Ergebnis: auf der Leinwand und auf den Handys.',
    closes: 'Das Meinungsbild wird damit geschlossen und gezählt.',
    result: 'Ergebnis des Meinungsbilds',
    resultNote: 'Meinungsbild, kein Beschluss',
    withoutHeading: 'ohne Überschrift',
  },
} as const satisfies Messages;
