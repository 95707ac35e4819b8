import { describe, expect, it } from 'vitest';
import {
  A,
  COLLECTING,
  dotsOpened,
  FIRST,
  hash,
  keyOf,
  movedTo,
  ONE,
  opened,
  planned,
  posted,
  put,
  SECOND,
  THREE,
  TWO,
  uuid,
} from '../../../shared/test/evening.ts';
import { cardOf, no, openMailbox, phone, STAFF, withKey, yes } from '../../test/openMailbox.ts';

const [ANNA, BEN] = [phone('anna'), phone('ben')];
const toSecond = { stepId: SECOND, phase: 'collecting' as const };

describe('limits', () => {
  it('LIMIT-1 given a limit of two, when a device sends three cards at once, then the third is refused', async () => {
    const { send } = openMailbox();

    const receipts = await Promise.all([ONE, TWO, THREE].map((id) => send(ANNA, 'postCard', cardOf(id))));
    expect(receipts).toEqual([yes(3), yes(4), no('limitReached')]);
    expect(await send(BEN, 'postCard', cardOf(THREE))).toEqual(yes(5));
  });

  it('LIMIT-6 given a phone that casts two ballots at once, then the second is refused, also after a change of the first', async () => {
    const open = [opened(A), posted(THREE), put(THREE, A), movedTo(FIRST, 'sorting'), dotsOpened(2)];
    const { send } = openMailbox([...COLLECTING, ...open, movedTo(FIRST, 'dots')]);
    const ballot = (ballotId: string, key: string | null, count: number) => ({
      ballotId,
      roundId: FIRST,
      keyHash: hash(keyOf(ONE)),
      key,
      dots: [{ clusterId: A, count }],
    });

    const receipts = await Promise.all([
      send(ANNA, 'castBallot', ballot(ONE, null, 1)),
      send(ANNA, 'castBallot', ballot(TWO, null, 1)),
      send(ANNA, 'castBallot', { ...ballot(ONE, keyOf(ONE), 1), dots: [] }),
      send(ANNA, 'castBallot', ballot(TWO, null, 1)),
      send(BEN, 'castBallot', ballot(TWO, null, 1)),
    ]);
    expect(receipts).toEqual([yes(9), no('limitReached'), yes(10), no('limitReached'), yes(11)]);
  });

  it('LIMIT-2 given a device at its limit, when it withdraws a card, then it may write another one', async () => {
    const { send } = openMailbox();
    for (const id of [ONE, TWO]) await send(ANNA, 'postCard', cardOf(id));

    const receipts = await Promise.all([
      send(ANNA, 'postCard', cardOf(THREE)),
      send(ANNA, 'withdrawCard', withKey(ONE)),
      send(ANNA, 'postCard', cardOf(THREE)),
      send(ANNA, 'postCard', cardOf(uuid(0x104))),
    ]);
    expect(receipts).toEqual([no('limitReached'), yes(5), yes(6), no('limitReached')]);
  });

  it('LIMIT-3 given a full round, when the next one begins, then everybody may write again', async () => {
    const { send } = openMailbox([planned({ cardLimit: 1, tableLimit: 1 }), movedTo(FIRST, 'collecting')]);
    await send(ANNA, 'postCard', cardOf(ONE));
    await send(STAFF, 'moveTo', toSecond);

    expect(await send(ANNA, 'postCard', cardOf(TWO, 'neu', SECOND))).toEqual(yes(5));
    expect(await send(ANNA, 'postCard', cardOf(THREE, 'neu', SECOND))).toEqual(no('limitReached'));
    expect(await send(ANNA, 'postCard', cardOf(THREE, 'spät', FIRST))).toEqual(no('limitReached'));
  });
});
