import { describe, expect, it } from 'vitest';
import { hashOf } from '../../live/hashOf.ts';
import { newId } from '../../live/ids.ts';
import { fetchHash } from '../../live/withHash.ts';
import type { Outcome } from '../../live/live.ts';
import { openDevice } from '../device/device.ts';
import { lineInHand } from '../fixtures/lineInHand.ts';
import { ballotActions } from './ballotActions.ts';
import { cardActions } from './cardActions.ts';

await fetchHash();

const ROUND = 'round-1';
const ok: Outcome = { ok: true };
const on = (clusterId: string, count: number) => ({ clusterId, count });

/** A phone whose line is in the test's hand. With the same code it is the same device after a reload. */
const phone = (code = newId()) => {
  const { sent, send, isUnderWay } = lineInHand();
  const device = openDevice(code, 0);
  return {
    code,
    device,
    sent,
    cards: cardActions({ device, send, isUnderWay, language: () => 'de', now: () => 1 }),
    ballots: ballotActions({ device, send, isUnderWay }),
    own: () => device.store.getState().ballots.get(ROUND)!,
  };
};

describe('giving dots', () => {
  it('POLL-1 given chosen dots, when they are not sent, then they are on the device and nothing has left it', () => {
    const { code, ballots, sent } = phone();
    ballots.choose(ROUND, 'a', 2);
    ballots.choose(ROUND, 'b', 1);
    ballots.choose(ROUND, 'a', 0);
    expect(sent).toEqual([]);
    expect(phone(code).own().chosen).toEqual([on('b', 1)]);
  });

  it('POLL-2 given dots, when they are sent, then they are one ballot, and only the hash of its key leaves', async () => {
    const { ballots, sent, own } = phone();
    ballots.choose(ROUND, 'a', 2);
    ballots.cast(ROUND, [on('a', 2)]);
    const { ballotId, key } = own();
    expect(sent.map(({ name, input }) => [name, input])).toEqual([
      ['castBallot', { ballotId, roundId: ROUND, keyHash: hashOf(key), key: null, dots: [on('a', 2)] }],
    ]);
    await sent[0]!.answer(ok);
    expect(own()).toMatchObject({ arrived: [on('a', 2)], wish: null, refused: null });
  });

  it('POLL-3 given a ballot that has arrived, when it is changed, then the same ballot is sent with its key', async () => {
    const { ballots, sent, own } = phone();
    ballots.cast(ROUND, [on('a', 2)]);
    await sent[0]!.answer(ok);
    ballots.cast(ROUND, [on('b', 1)]);
    expect(sent[1]!.input).toMatchObject({ ballotId: sent[0]!.input['ballotId'], key: own().key, dots: [on('b', 1)] });
  });

  it('POLL-3 given no line, when dots are sent twice, then the second wish shows the key the first one has named', async () => {
    const { ballots, sent, own } = phone();
    ballots.cast(ROUND, [on('a', 2)]);
    ballots.cast(ROUND, [on('b', 1)]);
    expect(sent.map(({ input }) => input['key'])).toEqual([null, own().key]);
    await sent[0]!.answer(ok);
    expect(own()).toMatchObject({ arrived: null, wish: { dots: [on('b', 1)] } });
    await sent[1]!.answer(ok);
    expect(own()).toMatchObject({ arrived: [on('b', 1)], wish: null });
  });

  it('POLL-4 given a reload before the answer, when the page is there again, then the same command goes out', () => {
    const before = phone();
    before.ballots.cast(ROUND, [on('a', 2)]);
    const after = phone(before.code);
    after.ballots.sendAgain();
    after.ballots.sendAgain();
    expect(after.sent).toHaveLength(1);
    expect(after.sent[0]).toMatchObject({ commandId: before.sent[0]!.commandId, input: before.sent[0]!.input });
  });

  it('POLL-4 given the poll was closed meanwhile, when the answer comes, then what was chosen stays, with the reason', async () => {
    const { ballots, sent, own } = phone();
    ballots.choose(ROUND, 'a', 2);
    ballots.cast(ROUND, [on('a', 2)]);
    await sent[0]!.answer({ ok: false, refused: 'dotsClosed' });
    expect(own()).toMatchObject({ chosen: [on('a', 2)], wish: null, arrived: null, refused: 'dotsClosed' });
  });
});

describe('a ballot and the cards of the same phone', () => {
  it('POLL-5 given cards and dots of one phone, when both are sent, then they have nothing in common but the round', async () => {
    const { cards, ballots, sent } = phone();
    cards.post(ROUND, 'Mehr Busse');
    ballots.cast(ROUND, [on('a', 2)]);
    await sent[1]!.answer(ok);
    ballots.cast(ROUND, [on('a', 1)]);
    cards.post(ROUND, 'Weil ich keinen Führerschein habe');

    const texts = (name: string): string[] =>
      sent
        .filter((each) => each.name === name)
        .flatMap(({ commandId, input }) => [commandId, ...Object.values(input).map((value) => JSON.stringify(value))]);
    const ofBallots = new Set(texts('castBallot'));
    expect(texts('postCard').filter((text) => ofBallots.has(text))).toEqual([
      JSON.stringify(ROUND),
      JSON.stringify(ROUND),
    ]);
  });

  it('POLL-5 given polls in two rounds, when dots are given, then each ballot has an id and a key of its own', () => {
    const { ballots, device } = phone();
    ballots.choose(ROUND, 'a', 1);
    ballots.choose('round-2', 'a', 1);
    const all = [...device.store.getState().ballots.values()];
    expect(new Set(all.flatMap(({ ballotId, key }) => [ballotId, key])).size).toBe(4);
  });
});
