import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { describe, expect, it } from 'vitest';
import { fullEvening } from '../../test/fixtures/fullEvening.ts';
import { cardNamed, richEvening, richRound, withMarks } from '../../test/fixtures/richEvening.ts';
import { after, atRound, plannedEvening, ROUND_IDS, uuid, withCards } from '../../test/fixtures/workshop.ts';
import { withCluster, withHidden } from '../../test/fixtures/workshop.ts';
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

/** What the rows after the head say in these columns. */
const columnsOf = (workshop: Workshop, ...names: string[]): string[][] => {
  const [head = [], ...rows] = rowsOf(render(workshop));
  return rows.map((row) => names.map((name) => unguard(row[head.indexOf(name)] ?? 'no such column')));
};

describe('the table of all cards', () => {
  it('given an evening, when it is rendered, then a German Excel knows encoding, separator and line ends', () => {
    const csv = render(withCards(plannedEvening(), SECOND, [{ text: 'Bänke' }]));
    expect(csv).toBe(
      '\uFEFF"Veranstaltung";"Handlungsfeld";"Datum";"Runde";"Frage";"Gruppe Nr.";"Überschrift";"Aussage (Entwurf)";' +
        '"Meinungsbild: Punkte der Gruppe";"Karte Nr.";"Art";"Karte";"Sprache";"Auf Deutsch";"Übersetzt";"Sortiert";' +
        '"So oft genannt";"Sagt dasselbe wie Karte Nr.";"Auch in Gruppe";"Zitat";"Anderes Handlungsfeld"\r\n' +
        '"Arbeitsplattform";"Wohnen/Soziales";"2026-11-24";2;' +
        '"Welche Ziele haben wir für unsere Region in diesem Handlungsfeld?";"";"Noch nicht zugeordnet";"";"";1;"Karte";' +
        '"Bänke";"Deutsch";"";"";"nein";1;"";"";"nein";""\r\n',
    );
  });

  it('given sorted and unsorted cards, when they are rendered, then each row says where the card lies', () => {
    const cards = [{ text: 'im Hof' }, { text: 'lose' }, { text: 'noch einer', language: 'ar' as const }];
    const clustered = withCluster(withCards(plannedEvening(), SECOND, cards), SECOND, '', ['im Hof', 'noch einer']);
    expect(columnsOf(clustered, 'Gruppe Nr.', 'Überschrift', 'Karte Nr.', 'Karte', 'Sprache', 'Sortiert')).toEqual([
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
    expect(rows.every((row) => row.length === 21)).toBe(true);
    expect(rows.slice(1).map((row) => unguard(row[11] ?? ''))).toEqual(texts);
  });

  it('RES-9 given a label, field, question and heading that could run, when they are rendered, then they are guarded', () => {
    const profile = { eventLabel: '=A1', actionField: { de: '+Wohnen' } };
    const written = withCards(plannedEvening(profile), SECOND, [{ text: 'Karte' }]);
    const [, row = []] = rowsOf(render(withCluster(written, SECOND, '@heading', ['Karte'])));
    expect([row[0], row[1], row[6]]).toEqual(['\u200B=A1', '\u200B+Wohnen', '\u200B@heading']);
  });

  it('RES-3 given hidden cards, when they are rendered, then they are not in the table', () => {
    const written = withCards(plannedEvening(), SECOND, [{ text: 'Schimpfwort' }]);
    expect(rowsOf(render(withHidden(written, 'Schimpfwort')))).toHaveLength(1);
  });

  it('RES-1 given a full evening, when it is rendered, then there is one row per visible card', () => {
    const workshop = fullEvening(135);
    const rows = rowsOf(render(workshop)).slice(1);
    const visible = [...workshop.cards.values()].filter(({ hidden }) => hidden === null).map(({ text }) => text);
    expect(rows.map((row) => unguard(row[11] ?? '')).sort()).toEqual(visible.sort());
  });

  it('RES-2 given stacks, copies and notes, when they are rendered, then each card has one row that says so, and notes too', () => {
    const names = ['Karte Nr.', 'Art', 'So oft genannt', 'Sagt dasselbe wie Karte Nr.', 'Auch in Gruppe', 'Zitat'];
    expect(columnsOf(richEvening(), ...names)).toEqual([
      ['1', 'Karte', '3', '', '1.3', 'nein'],
      ['2', 'Karte', '', '1', '', 'nein'],
      ['3', 'Karte', '', '1', '', 'nein'],
      ['4', 'Karte', '1', '', '1.2', 'ja'],
      ['', 'Anmerkung der Moderation', '', '', '', ''],
      ...[['5'], ['6']].map(([number]) => [number, 'Karte', '1', '', '', 'nein']),
      ['7', 'Karte', '1', '', '', 'ja'],
      ...[['8'], ['9']].map(([number]) => [number, 'Karte', '1', '', '', 'nein']),
    ]);
  });

  it('RES-6 given translations, fields, statements and dots, when they are rendered, then they stand in their columns', () => {
    const names = ['Auf Deutsch', 'Übersetzt', 'Anderes Handlungsfeld', 'Überschrift', 'Aussage (Entwurf)'];
    const rows = columnsOf(richEvening(), ...names, 'Meinungsbild: Punkte der Gruppe');
    const statement = ['Bezahlbarer Wohnraum', 'Wohnen muss für alle bezahlbar sein.', '14'];
    expect(rows[3]).toEqual(['Wir brauchen Wohnungen nahe der Schule', 'maschinell übersetzt', '', ...statement]);
    expect(rows[5]).toEqual(['', '', '', 'Nachbarschaft', '', '5']);
    expect(rows[9]).toEqual(['', '', 'Sprache/Bildung', 'Parkplatz', '', '']);
  });

  it('RES-9 given statements, fields and German texts that could run, when they are rendered, then they are guarded', () => {
    const marked = withMarks(richRound(), 'Ein Fest im Hof', { quote: false, field: '=A1' });
    const { id } = cardNamed(marked, 'Ein Fest im Hof');
    const [cluster] = marked.clusters.values();
    const csv = render(
      after(
        marked,
        { type: 'cardTranslated', cardId: id, text: '+1', translator: 'person' },
        { type: 'statementDrafted', clusterId: cluster!.id, from: cluster!.statement, to: '@SUM(A1)' },
      ),
    );
    expect(csv).toContain('"\u200B@SUM(A1)"');
    expect(csv).toContain('"\u200B=A1"');
    expect(csv).toContain('"\u200B+1"');
  });

  it('RES-8 given a card from paper with the number of its table, when it is rendered, then the table is not in it', () => {
    const entered = after(atRound(plannedEvening(), SECOND, 'sorting'), {
      ...{ type: 'cardEntered', cardId: uuid(0x700), roundId: SECOND, kind: 'card', text: 'vom Papier' },
      ...{ language: 'de', table: 77 },
    });
    expect(render(entered)).toContain('vom Papier');
    expect(render(entered)).not.toContain('77');
  });
});
