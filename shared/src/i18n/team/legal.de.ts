/** The team's page with the texts about the law. */
export const legalDe = {
  legal: {
    title: 'Rechtliches',
    intro:
      'Diese Texte stehen auf den Seiten Datenschutz, Impressum und Barrierefreiheit. Alle erreichen sie vom Handy und von der Leinwand.',
    hint: 'Eine Leerzeile beginnt einen Absatz. Eine Zeile mit # am Anfang ist eine Überschrift. Was in eckigen Klammern steht, fehlt noch.',
    privacy: 'Datenschutz',
    imprint: 'Impressum',
    accessibility: 'Barrierefreiheit',
    missing: { one: '{n} Angabe fehlt noch.', other: '{n} Angaben fehlen noch.' },
    save: 'Speichern',
    saved: 'Gespeichert.',
    reset: 'Vorlage wiederherstellen',
    preview: 'Seite ansehen',
  },
} as const;
