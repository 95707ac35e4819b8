import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { describe, expect, it } from 'vitest';
import {
  cardNamed,
  richEvening,
  richRound,
  withCopy,
  withMarks,
  withParked,
  withPoll,
} from '../../test/fixtures/richEvening.ts';
import { after, ROUND_IDS, withHidden } from '../../test/fixtures/workshop.ts';
import type { ReportItem, ReportRound } from './report.ts';
import { resultsOf } from './results.ts';
import { cardsInPlace, placesOf } from './roundResults.ts';

const [FIRST] = ROUND_IDS;
const german = (workshop: Workshop) => resultsOf(workshop, { language: 'de' });
const firstRound = (workshop: Workshop): ReportRound => german(workshop).rounds[0]!;
const textsOf = (cards: readonly { readonly text: string }[]): string[] => cards.map(({ text }) => text);
const everyCard = (round: ReportRound) => placesOf(round).flatMap(cardsInPlace);

describe('what lies on a board', () => {
  const inWords = (item: ReportItem): string => {
    if (item.kind === 'note') return `note: ${item.text.text}`;
    if (item.kind === 'copy') return `copy of ${item.card.place}: ${item.card.text}`;
    return textsOf(item.cards).join(' + ');
  };
  const rich = () => firstRound(richEvening());

  it('RES-2 given stacks, copies and notes, when results are made, then each is where it lies, with all that say the same', () => {
    const { clusters } = rich();
    expect(clusters.map(({ items }) => items.map(inWords))).toEqual([
      [
        'Die Mieten sind zu hoch + Wohnungen, die man bezahlen kann + Mehr Sozialwohnungen',
        'نحتاج إلى مساكن قريبة من المدرسة',
        'note: Viele haben dazu genickt.',
      ],
      ['Nachbarn, die sich kennen', 'copy of 1.1: نحتاج إلى مساكن قريبة من المدرسة', 'Ein Fest im Hof'],
      [
        'Briefe vom Amt sind schwer zu verstehen.\nIch frage dann meine Tochter.',
        'copy of 1.1: Die Mieten sind zu hoch',
      ],
    ]);
    expect(clusters.map(({ count }) => count)).toEqual([4, 2, 1]);
    expect(cardsInPlace(clusters[0]!).map(({ alsoIn }) => alsoIn)).toEqual([['1.3'], [], [], ['1.2']]);
  });

  it('RES-2 given cards on a board, when they are counted, then copies and notes are not, erased ones by themselves', () => {
    expect(rich()).toMatchObject({ shown: 9, hidden: 1, erased: 1, unchecked: 0 });
    expect(everyCard(rich()).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(JSON.stringify(german(richEvening()))).not.toMatch(/Schimpfwort|Telefonnummer/u);
  });

  it('RES-2 given a stack whose top is hidden, when results are made, then the others stand by themselves', () => {
    const hidden = firstRound(withHidden(richRound(), 'Die Mieten sind zu hoch'));
    expect(hidden.clusters[0]?.items.map(inWords).slice(0, 2).sort()).toEqual([
      'Mehr Sozialwohnungen',
      'Wohnungen, die man bezahlen kann',
    ]);
    expect(hidden.clusters[2]?.items).toHaveLength(1);
    expect(hidden).toMatchObject({ shown: 8, hidden: 2 });
  });

  it('RES-4 given parked cards, when results are made, then they are a place of their own, and so is what is copied from there', () => {
    const { parked, clusters } = firstRound(withParked(withCopy(richRound(), 'Ein Fest im Hof', 1), 'Ein Fest im Hof'));
    expect(textsOf(cardsInPlace(parked)).sort()).toEqual(['Deutschkurse am Abend', 'Ein Fest im Hof']);
    expect(clusters[0]?.items.map(inWords)).toContain('copy of Parkplatz: Ein Fest im Hof');
    expect(cardsInPlace(rich().parked)[0]).toMatchObject({ otherField: 'Sprache/Bildung', place: 'Parkplatz' });
  });

  it('RES-5 given quotes, when results are made, then they stand together in the order of the report', () => {
    const { quotes } = firstRound(withMarks(richRound(), 'Mehr Sozialwohnungen', { quote: true, field: '' }));
    expect(quotes.map(({ number, place }) => [number, place])).toEqual([
      [3, '1.1'],
      [4, '1.1'],
      [7, '1.3'],
    ]);
  });

  it('RES-5 given a hidden quote, when results are made, then it is quoted nowhere', () => {
    const quoted = withMarks(richRound(), 'Schimpfwort', { quote: true, field: '' });
    expect(textsOf(firstRound(quoted).quotes)).not.toContain('Schimpfwort');
  });

  it('RES-6 given German texts, when results are made, then each says who has translated it', () => {
    const { id } = cardNamed(richRound(), 'Ein Fest im Hof');
    const translated = after(richRound(), {
      type: 'cardTranslated',
      cardId: id,
      text: 'Hoffest',
      translator: 'person',
    });
    const versions = everyCard(firstRound(translated)).flatMap((each) => (each.german ? [each.german] : []));
    expect(versions.map(({ text, by }) => [text.text, text.language, by])).toEqual([
      ['Wir brauchen Wohnungen nahe der Schule', 'de', 'maschinell übersetzt'],
      ['Hoffest', 'de', 'Übersetzung: Person'],
    ]);
  });

  it('RES-3 given cards that nobody has looked at, when they should be, then they are there and counted', () => {
    const checking = after(richRound(), { type: 'profileChanged', changes: { checkCards: true } });
    expect(firstRound(checking)).toMatchObject({ shown: 9, unchecked: 9 });
    expect(german(checking).facts.map(({ value }) => value)).toContain('ja');
  });
});

describe('an opinion poll', () => {
  it('RES-7 given a poll that was counted, when results are made, then with its rules, its ballots and what it was about', () => {
    const { poll, clusters } = firstRound(richEvening());
    expect(poll).toMatchObject({
      rules: '3 Punkte pro Person, höchstens 2 Punkte pro Themengruppe.',
      state: '12 Geräte haben Punkte vergeben.',
    });
    expect(poll?.rows.map(({ number, heading, dots }) => [number, heading.text, dots])).toEqual([
      ['1.1', 'Bezahlbarer Wohnraum', 14],
      ['1.2', 'Nachbarschaft', 5],
      ['1.3', 'Noch ohne Überschrift', 0],
    ]);
    expect(clusters.map(({ dots }) => dots)).toEqual([14, 5, 0]);
  });

  it('RES-7 given a cluster that was merged or renamed since, when results are made, then the poll says what was voted on', () => {
    const [first, second] = [...richRound().clusters.values()];
    const merged = { type: 'clusterRemoved' as const, cluster: second! };
    const named = { type: 'clusterNamed' as const, clusterId: first!.id, from: '', to: 'Wohnen' };
    const { poll, clusters } = firstRound(after(richRound(), merged, named));
    expect(poll?.rows.map(({ number, heading }) => [number, heading.text]).slice(0, 2)).toEqual([
      ['1.1', 'Bezahlbarer Wohnraum'],
      ['', 'Nachbarschaft'],
    ]);
    expect(clusters[0]?.heading.text).toBe('Wohnen');
  });

  it('RES-7 given a poll that is open, when results are made, then there is no result; without one there is no poll', () => {
    const { poll, clusters, notice } = firstRound(withPoll(richRound(), FIRST, null));
    expect(poll).toMatchObject({ rows: [], state: expect.stringContaining('noch offen') as string });
    expect(clusters.map(({ dots }) => dots)).toEqual([null, null, null]);
    expect(notice).toBe('Diese Runde läuft noch: Das Meinungsbild ist offen.');
    expect(german(richRound()).rounds[1]?.poll).toBeNull();
  });
});
