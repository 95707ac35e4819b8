import { emptyWorkshop, evolve, type EventOf } from '@gehoer/shared/domain/workshop.ts';
import { expect, it } from 'vitest';
import { COLLECTING, FIRST, ONE, posted, SECOND, TWO } from '../../../shared/test/evening.ts';
import { phone, STAFF } from '../../test/openMailbox.ts';
import { Quota } from './quota.ts';

const [ANNA, BEN] = [phone('anna'), phone('ben')];
const state = evolve(emptyWorkshop('evening'), [...COLLECTING, posted(ONE), posted(TWO)], 4);

it('LIMIT-4 given cards that are not on disk yet, then only the batch counts them', () => {
  const quota = new Quota();
  const lost = quota.begin();
  lost.note(ANNA, posted(ONE), state);

  expect([lost.used(ANNA, 'cards', FIRST), lost.used(BEN, 'cards', FIRST), lost.used(ANNA, 'cards', SECOND)]).toEqual([
    1, 0, 0,
  ]);
  expect([quota.begin().used(ANNA, 'cards', FIRST), quota.devicesWith('cards', FIRST)]).toEqual([0, 0]);
});

it('LIMIT-5 given cards of several devices, then those are counted that have a card in the round now', () => {
  const quota = new Quota();
  const first = quota.begin();
  first.note(ANNA, posted(ONE), state);
  first.note(ANNA, posted(TWO), state);
  first.note(BEN, posted(ONE), state);
  first.note(STAFF, posted(ONE), state);
  first.commit();
  expect([quota.devicesWith('cards', FIRST), quota.devicesWith('cards', SECOND)]).toEqual([2, 0]);

  const second = quota.begin();
  second.note(BEN, { type: 'cardWithdrawn', cardId: ONE }, state);
  second.note(ANNA, { type: 'cardEdited', cardId: ONE, text: 'x', language: 'de' }, state);
  second.commit();
  expect([
    quota.devicesWith('cards', FIRST),
    quota.begin().used(ANNA, 'cards', FIRST),
    quota.begin().used(BEN, 'cards', FIRST),
  ]).toEqual([1, 2, 0]);
});

it('LIMIT-6 given a ballot that is changed, then the device has one in the round, and its cards are another count', () => {
  const quota = new Quota();
  const batch = quota.begin();
  const cast: EventOf<'ballotCast'> = { type: 'ballotCast', ballotId: TWO, roundId: FIRST, keyHash: '', dots: [] };
  batch.note(ANNA, cast, state);
  expect([batch.used(ANNA, 'ballots', FIRST), batch.used(ANNA, 'cards', FIRST)]).toEqual([1, 0]);
  batch.note(ANNA, cast, evolve(state, [cast]));
  batch.commit();

  const used = (counted: 'cards' | 'ballots', roundId: string) => quota.begin().used(ANNA, counted, roundId);
  expect([used('ballots', FIRST), used('ballots', SECOND), used('cards', FIRST)]).toEqual([1, 0, 0]);
});

it('LIMIT-5 given a member of the team, then no cards are counted for them', () => {
  expect(new Quota().begin().used(STAFF, 'cards', FIRST)).toBe(0);
});
