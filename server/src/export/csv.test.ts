import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { describe, expect, it } from 'vitest';
import { fullEvening } from '../../test/fixtures/fullEvening.ts';
import { plannedEvening, ROUND_IDS, withCards, withCluster, withHidden } from '../../test/fixtures/workshop.ts';
import { unguard } from './cellGuard.ts';
import { renderCsv } from './csv.ts';
import { resultsOf } from './results.ts';

const [, SECOND] = ROUND_IDS;
const render = (workshop: Workshop): string => renderCsv(resultsOf(workshop, { language: 'de' }));

/** The cells of a file with quoted text cells and bare numbers, as RFC 4180 reads them. */
const rowsOf = (csv: string): string[][] => {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n)/gu)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
};

describe('the table of all cards', () => {
  it('given an evening, when it is rendered, then a German Excel knows encoding, separator and line ends', () => {
    const csv = render(withCards(plannedEvening(), SECOND, [{ text: 'Bänke' }]));
    expect(csv).toBe(
      '\uFEFF"Veranstaltung";"Handlungsfeld";"Datum";"Runde";"Frage";"Gruppe Nr.";"Überschrift";"Karte Nr.";"Karte";' +
        '"Sprache";"Sortiert"\r\n' +
        '"Arbeitsplattform";"Wohnen/Soziales";"2026-11-24";2;' +
        '"Welche Ziele haben wir für unsere Region in diesem Handlungsfeld?";"";"Noch nicht zugeordnet";1;"Bänke";' +
        '"Deutsch";"nein"\r\n',
    );
  });

  it('given sorted and unsorted cards, when they are rendered, then each row says where the card lies', () => {
    const cards = [{ text: 'im Hof' }, { text: 'lose' }, { text: 'noch einer', language: 'ar' as const }];
    const clustered = withCluster(withCards(plannedEvening(), SECOND, cards), SECOND, '', ['im Hof', 'noch einer']);
    const rows = rowsOf(render(clustered)).slice(1);
    expect(rows.map((row) => row.slice(5))).toEqual([
      ['1', 'Noch ohne Überschrift', '1', 'im Hof', 'Deutsch', 'ja'],
      ['1', 'Noch ohne Überschrift', '2', 'noch einer', 'Arabisch', 'ja'],
      ['', 'Noch nicht zugeordnet', '3', 'lose', 'Deutsch', 'nein'],
    ]);
  });

  it('given text with quotes, semicolons and line breaks, when it is rendered, then it comes back whole', () => {
    const texts = ['"Bus"; auch abends', '- eins\n- zwei', '=1+1', ';', 'a\tb', '1.2'];
    const csv = render(
      withCards(
        plannedEvening(),
        SECOND,
        texts.map((text) => ({ text })),
      ),
    );
    const rows = rowsOf(csv);
    expect(rows.every((row) => row.length === 11)).toBe(true);
    expect(rows.slice(1).map((row) => unguard(row[8] ?? ''))).toEqual(texts);
  });

  it('given a label, field, question and heading that could run, when they are rendered, then they are guarded', () => {
    const profile = { eventLabel: '=A1', actionField: { de: '+Wohnen' } };
    const written = withCards(plannedEvening(profile), SECOND, [{ text: 'Karte' }]);
    const [, row = []] = rowsOf(render(withCluster(written, SECOND, '@heading', ['Karte'])));
    expect([row[0], row[1], row[6]]).toEqual(['\u200B=A1', '\u200B+Wohnen', '\u200B@heading']);
  });

  it('given hidden cards, when they are rendered, then they are not in the table', () => {
    const written = withCards(plannedEvening(), SECOND, [{ text: 'Schimpfwort' }]);
    expect(rowsOf(render(withHidden(written, 'Schimpfwort')))).toHaveLength(1);
  });

  it('given a full evening, when it is rendered, then there is one row per visible card', () => {
    const workshop = fullEvening(135);
    const rows = rowsOf(render(workshop)).slice(1);
    const visible = [...workshop.cards.values()].filter(({ hidden }) => hidden === null).map(({ text }) => text);
    expect(rows.map((row) => unguard(row[8] ?? '')).sort()).toEqual(visible.sort());
  });
});
