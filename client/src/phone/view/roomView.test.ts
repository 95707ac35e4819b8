import type { WorkshopEvent } from '@gehoer/shared/domain/workshop.ts';
import { describe, expect, it } from 'vitest';
import { at, evening, ID } from '../fixtures/evening.ts';
import { roomView } from './roomView.ts';

const posted = (cardId: string, roundId: string): WorkshopEvent => ({
  type: 'cardPosted',
  cardId,
  roundId,
  text: `Karte ${cardId}`,
  language: 'de',
  keyHash: '',
});
const opened = (id: string, heading: string, rank: string): WorkshopEvent => ({
  type: 'clusterOpened',
  cluster: { id, roundId: ID.round1, heading, statement: '', rank },
});
const moved = (cardId: string, clusterId: string): WorkshopEvent => ({
  type: 'cardsMoved',
  roundId: ID.round1,
  moves: [{ cardId, from: { clusterId: null, rank: '' }, to: { clusterId, rank: 'a0' } }],
});

describe('reading all cards', () => {
  it('given groups and loose cards, when read, then groups are numbered in their order and loose cards come last', () => {
    const workshop = evening(
      ...[at(ID.round1, 'collecting'), posted('a', ID.round1), posted('b', ID.round1), posted('c', ID.round1)],
      ...[opened('y', '', 'a1'), opened('x', 'Vereine', 'a0'), moved('a', 'x'), moved('b', 'y')],
      at(ID.round1, 'sorting'),
    );
    const [first] = roomView(workshop, 'de');
    expect(first?.count).toBe(3);
    expect(first?.groups.map(({ number, heading, cards }) => [number, heading, ...cards.map(({ id }) => id)])).toEqual([
      ['1.1', 'Vereine', 'a'],
      ['1.2', '', 'b'],
      ['', '', 'c'],
    ]);
  });

  it('given rounds that are not revealed, when read, then they are not there', () => {
    const workshop = evening(
      ...[at(ID.round1, 'collecting'), posted('a', ID.round1), at(ID.round1, 'sorting')],
      ...[at(ID.round2, 'collecting'), posted('b', ID.round2)],
    );
    expect(roomView(workshop, 'de').map(({ round }) => round.number)).toEqual([1]);
  });

  it('given several revealed rounds, when read, then the round of now comes first', () => {
    const collected = [at(ID.round1, 'sorting'), at(ID.round2, 'collecting')];
    const numbers = (...events: WorkshopEvent[]) =>
      roomView(evening(...collected, ...events), 'de').map(({ round }) => round.number);
    expect(numbers(at(ID.round2, 'sorting'))).toEqual([2, 1]);
    expect(numbers(at(ID.round2, 'sorting'), at(ID.round1, 'sorting'))).toEqual([1, 2]);
  });
});
