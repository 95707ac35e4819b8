import { FIXTURE_CARDS } from '../fixtures/cards.ts';

/** A real statement that begins like this. */
const starting = (beginning: string): string => {
  const found = FIXTURE_CARDS.find(({ text }) => text.startsWith(beginning));
  if (!found) throw new Error(`no card begins with ${beginning}`);
  return found.text;
};

const ZERO_WIDTH_NON_JOINER = '\u200C';

const farsi = FIXTURE_CARDS.find(({ text, language }) => language === 'fa' && text.includes(ZERO_WIDTH_NON_JOINER));

/** What people write on the whole evening: all of it real, and chosen for what usually breaks. */
export const texts = {
  german: starting('Alte, leerstehende Häuser'),
  mistyped: starting('Leerstehend Häuser in Ortszentren'),
  corrected: starting('Klimaschutz ist extrem wichtig'),
  severalLines: `${starting('- barrierefreie Strassenbahn')}\n${starting('- Parken auf der Strasse')}`,
  dash: starting('-Wettbewerb von der Stadt'),
  quoted: starting('Es kann nicht mehr jeder'),
  arabic: starting('يبلغ عدد سكان'),
  farsi: farsi?.text ?? '',
  withdrawn: starting('Denkmalschutz hat zu strenge'),
  hidden: starting('Bauvorschriften sollten reduziert'),
  second: {
    german: starting('- ÖPNV attraktiver machen'),
    english: starting('Randevu gerekiyor'),
    arabic: starting('يُقاس مستوى'),
    offline: starting('@ Umgehungsstrassen'),
  },
  third: { late: starting('Fassadenbegrünung sollte'), english: starting('Я скоро вернусь') },
  fourth: { german: starting('Leerstandserhebungen mit') },
} as const;

/** What must be found in the Word document and the table, once each. */
export const shownTexts: readonly string[] = [
  ...[texts.german, texts.corrected, texts.severalLines, texts.dash, texts.quoted, texts.arabic, texts.farsi],
  ...Object.values(texts.second),
  ...Object.values(texts.third),
  ...Object.values(texts.fourth),
];
