import { emptyWorkshop, type Workshop } from '@gehoer/shared/domain/workshop.ts';
import { describe, expect, it } from 'vitest';
import { fullEvening } from '../../test/fixtures/fullEvening.ts';
import {
  after,
  atEnd,
  atRound,
  plannedEvening,
  ROUND_IDS,
  uuid,
  withCards,
  withCluster,
  withHidden,
} from '../../test/fixtures/workshop.ts';
import type { ReportRound } from './report.ts';
import { resultsOf } from './results.ts';
import { cardsInPlace, placesOf } from './roundResults.ts';

const [FIRST, SECOND] = ROUND_IDS;
const german = (workshop: Workshop) => resultsOf(workshop, { language: 'de' });
const firstRound = (workshop: Workshop): ReportRound => german(workshop).rounds[0]!;
const textsOf = (cards: readonly { readonly text: string }[]): string[] => cards.map(({ text }) => text);
const everyCard = (round: ReportRound) => placesOf(round).flatMap(cardsInPlace);

describe('the results of an evening nobody has written in', () => {
  it('given a planned evening, when results are made, then they hold what was planned', () => {
    const { event, facts, programme, rounds, isOver } = german(plannedEvening());
    expect(event).toEqual({
      label: 'Arbeitsplattform',
      actionField: 'Wohnen/Soziales',
      date: '2026-11-24',
      day: '24. November 2026',
    });
    expect(Object.fromEntries(facts.map(({ name, value }) => [name, value]))).toMatchObject({
      'Beginn (Uhrzeit)': '18:00',
      'Erwartete Personen (laut Planung)': '40',
      'Angebotene Sprachen': 'Deutsch, Englisch, Arabisch, Persisch',
      'Karten pro Gerät und Runde': 'höchstens 2',
      'Karten während des Schreibens': 'nur für das Team zu sehen',
    });
    expect(programme[2]).toEqual({
      name: 'Impulsvortrag',
      value: 'Dr. Sabine Muster: Wohnen im Wandel: was Quartiere zusammenhält',
    });
    expect(programme[4]).toEqual({
      name: 'Runde 2',
      value: 'Welche Ziele haben wir für unsere Region in diesem Handlungsfeld?',
    });
    expect(rounds.map(({ notice, shown }) => [notice, shown])).toEqual(
      Array.from({ length: 4 }, () => ['Diese Runde hat noch nicht begonnen.', 0]),
    );
    expect(isOver).toBe(false);
  });

  it('given nothing filled in, when results are made, then what is missing is named and no day is invented', () => {
    const { event, facts } = german(plannedEvening({ date: '', startsAt: '', place: ' ', cardLimit: null }));
    expect([event.date, event.day]).toEqual(['', '']);
    const values = facts.map(({ value }) => value);
    expect(values.filter((value) => value === 'keine Angabe')).toHaveLength(3);
    expect(values).toContain('ohne Grenze');
  });

  it('given a workshop nobody has planned, when results are made, then they are empty and not an error', () => {
    expect(german(emptyWorkshop(uuid(1)))).toMatchObject({ programme: [], rounds: [], isOver: false });
  });
});

describe('the question of a round', () => {
  it('given both versions and several languages, when they are listed, then German comes first, filled in each', () => {
    const { question, wordings } = firstRound(plannedEvening());
    expect(question.text).toBe(
      'Was bedeutet für uns als Region gelingende Integrationsarbeit im Handlungsfeld Wohnen/Soziales?',
    );
    expect(wordings.map(({ official }) => official.language)).toEqual(['de', 'en', 'ar', 'fa']);
    expect(wordings[0]?.plain.text).toBe('Thema: Wohnen/Soziales. Wann sagen wir: Die Integration gelingt gut?');
    expect(wordings[2]?.official).toMatchObject({ direction: 'rtl' });
    expect(wordings[2]?.official.text).toContain('«السكن/الشؤون الاجتماعية»');
    expect(wordings[1]?.plain.text).toBe('');
  });

  it('given only a plain question in another language, when the round is named, then it is named by that', () => {
    const workshop = ['official', 'plain'].reduce(
      (state, version) =>
        ['de', 'en', 'ar', 'fa'].reduce(
          (each, language) =>
            after(each, {
              type: 'questionChanged',
              roundId: FIRST,
              version: version as 'plain',
              language: language as 'de',
              text: version === 'plain' && language === 'en' ? 'What is good in {T}?' : ' ',
            }),
          state,
        ),
      plannedEvening(),
    );
    expect(firstRound(workshop).question).toMatchObject({
      text: 'What is good in Housing/Social affairs?',
      language: 'en',
    });
    const without = after(workshop, {
      type: 'questionChanged',
      roundId: FIRST,
      version: 'plain',
      language: 'en',
      text: '',
    });
    expect(firstRound(without)).toMatchObject({ question: { text: 'Noch ohne Frage' }, wordings: [] });
  });
});

describe('the cards of a round', () => {
  it('RES-1 given clusters and unsorted cards, when results are made, then all stand in the order of the board', () => {
    const written = withCards(atRound(plannedEvening(), SECOND, 'collecting'), SECOND, [
      { text: 'eins' },
      { text: 'zwei' },
      { text: 'drei' },
      { text: 'vier' },
    ]);
    const named = withCluster(written, SECOND, 'Zuerst genannt', ['drei', 'eins']);
    const round = german(withCluster(named, SECOND, '', ['vier'])).rounds[1]!;
    expect(round.clusters.map((each) => [each.number, each.heading.text, textsOf(cardsInPlace(each))])).toEqual([
      ['2.1', 'Zuerst genannt', ['drei', 'eins']],
      ['2.2', 'Noch ohne Überschrift', ['vier']],
    ]);
    expect(textsOf(cardsInPlace(round.unsorted))).toEqual(['zwei']);
    expect(everyCard(round).map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(round.notice).toBe('Diese Runde läuft noch: Es werden noch Karten geschrieben.');
  });

  it('RES-3 given hidden cards, when results are made, then they are counted and their text is nowhere', () => {
    const written = withCards(atRound(plannedEvening(), FIRST, 'sorting'), FIRST, [
      { text: 'freundlich' },
      { text: 'Schimpfwort' },
      { text: 'Beleidigung' },
    ]);
    const clustered = withCluster(written, FIRST, 'Ton', ['freundlich', 'Schimpfwort']);
    const report = german(withHidden(withHidden(clustered, 'Schimpfwort'), 'Beleidigung'));
    expect(report.rounds[0]).toMatchObject({ shown: 1, hidden: 2, unsorted: { items: [] } });
    expect(JSON.stringify(report)).not.toMatch(/Schimpfwort|Beleidigung/u);
  });

  it('given cards in several languages, when results are made, then each has its language and its own direction', () => {
    const cards = [
      { text: 'على سبيل المثال', language: 'de' as const },
      { text: 'Jobcenter لطفاء', language: 'ar' as const },
    ];
    const round = firstRound(withCards(plannedEvening(), FIRST, cards));
    expect(cardsInPlace(round.unsorted).map(({ language, direction }) => [language, direction])).toEqual([
      ['de', 'rtl'],
      ['ar', 'ltr'],
    ]);
  });

  it('given a card in a cluster that is not there, when results are made, then it is unsorted, not lost', () => {
    const written = withCards(plannedEvening(), FIRST, [{ text: 'verwaist' }]);
    const clustered = withCluster(written, FIRST, 'Weg', ['verwaist']);
    const orphaned = { ...clustered, clusters: new Map() };
    expect(textsOf(everyCard(firstRound(orphaned)))).toEqual(['verwaist']);
  });

  it('RES-1 given a full evening, when results are made, then every visible card is there once, word for word', () => {
    const workshop = fullEvening(135);
    for (const [index, round] of german(workshop).rounds.entries()) {
      const visible = [...workshop.cards.values()].filter(
        ({ roundId, hidden }) => roundId === ROUND_IDS[index] && hidden === null,
      );
      expect(textsOf(everyCard(round)).sort()).toEqual(textsOf(visible).sort());
      expect(round).toMatchObject({ shown: 134, hidden: 1, notice: null });
    }
  });
});

describe('what results must not hold', () => {
  it('RES-8 given cards, when the report is searched, then there is no card id, key, table or time in it', () => {
    const written = withCards(atRound(plannedEvening(), FIRST, 'collecting'), FIRST, [{ text: 'Karte' }]);
    const typed = {
      cardId: uuid(0x700),
      roundId: FIRST,
      kind: 'card',
      text: 'vom Papier',
      language: 'de',
      table: 77,
    } as const;
    const workshop = atEnd(after(written, { type: 'cardEntered', ...typed }));
    const report = JSON.stringify(german(workshop));
    expect(report).toContain('vom Papier');
    expect(report).not.toMatch(/kkkk|00000000-|\d{13}|77/u);
    expect(german(workshop).isOver).toBe(true);
  });

  it('given lines of staff with characters that break documents, when results are made, then these are gone', () => {
    const report = german(plannedEvening({ eventLabel: 'Abend\uFFFE\u0000 im \u202EHof\uD800', place: '\u0007Saal' }));
    expect(report.event.label).toBe('Abend im Hof\uFFFD');
    expect(report.facts.map(({ value }) => value)).toContain('Saal');
  });
});

describe('the language of results', () => {
  it('given another language than German, when results are made, then the words are English, the cards as they are', () => {
    const report = resultsOf(withCards(plannedEvening(), FIRST, [{ text: 'Bänke' }]), { language: 'tr' });
    expect(report.language).toBe('en');
    expect(report.event).toMatchObject({ actionField: 'Housing/Social affairs', day: '24 November 2026' });
    expect(report.rounds[0]?.wordings.map(({ official }) => official.language)).toEqual(['en', 'de', 'ar', 'fa']);
    expect(report.rounds[0] && textsOf(everyCard(report.rounds[0]))).toEqual(['Bänke']);
  });
});
