import { describe, expect, it } from 'vitest';
import { COLLECTING, ONE, posted, SORTING, TWO, uuid } from '../../test/evening.ts';
import { judge } from '../../test/given.ts';
import type { Envelope } from '../domain/command.ts';
import { emptyWorkshop, evolve, type WorkshopEvent } from '../domain/workshop.ts';
import type { Delivered, Receipt, Tail } from './messages.ts';
import { emptyReplica, enqueue, nextToSend, predict, receive, settle, sinceOf, type Replica } from './replica.ts';
import { toSnapshot } from './snapshot.ts';

const evening = evolve(emptyWorkshop('evening'), COLLECTING, 2);
const wish = (n: number, cardId = ONE): Envelope => {
  const { type: _type, ...input } = posted(cardId);
  return { commandId: uuid(n), name: 'postCard', input };
};
const tail = (from: number, to: number, ...events: Delivered[]): Tail => ({ kind: 'tail', from, to, events });
const fact = (seq: number, event: WorkshopEvent, commandId?: string): Delivered => ({
  ...event,
  seq,
  ...(commandId ? { commandId } : {}),
});
const done = (n: number, seq: number): Receipt => ({ commandId: uuid(n), ok: true, seq });
const no = (n: number, refused: 'notSaved' | 'limitReached' | 'tooFast'): Receipt => ({
  commandId: uuid(n),
  ok: false,
  refused,
});

/** A replica that has taken the evening's snapshot. */
const replicaOf = (viewer: Replica['viewer'], ...outbox: Envelope[]): Replica =>
  receive(emptyReplica(viewer, outbox), toSnapshot(evening)).replica;
const waiting = ({ outbox }: Replica): string[] => outbox.map(({ commandId }) => commandId);

describe('what is published', () => {
  it('REPL-2 given a new replica, then it has nothing, and after the first snapshot it says where it is', () => {
    expect(sinceOf(emptyReplica('room'))).toBeNull();
    expect(sinceOf(replicaOf('room'))).toBe(2);
    expect(replicaOf('room').confirmed).toEqual(evening);
  });

  it('REPL-3 given a replica, when the next facts come, then it has them', () => {
    const { replica, gap } = receive(replicaOf('team'), tail(2, 3, fact(3, posted(ONE))));

    expect([gap, replica.confirmed.seq, [...replica.confirmed.cards.keys()]]).toEqual([false, 3, [ONE]]);
  });

  it('REPL-3 given a replica, when facts come that it partly has, then those are skipped', () => {
    const once = receive(replicaOf('team'), tail(2, 3, fact(3, posted(ONE)))).replica;

    const twice = receive(once, tail(2, 4, fact(3, posted(ONE, 'ein anderer Text')), fact(4, posted(TWO))));
    expect(twice.gap).toBe(false);
    expect([...twice.replica.confirmed.cards.values()].map(({ text }) => text)).toEqual([
      'Mehr Bänke am Markt',
      'Mehr Bänke am Markt',
    ]);
    expect(receive(once, tail(2, 3, fact(3, posted(TWO)))).replica).toBe(once);
  });

  it('REPL-3 given a tail in which all facts were withheld, when it comes, then the replica has come along', () => {
    const { replica, gap } = receive(replicaOf('participant'), tail(2, 9));

    expect([gap, sinceOf(replica), replica.confirmed.cards.size]).toEqual([false, 9, 0]);
  });

  it('REPL-4 given a replica, when a tail begins behind what it has, then nothing changes and it asks again', () => {
    const replica = replicaOf('room');

    expect(receive(replica, tail(3, 5, fact(5, posted(ONE))))).toEqual({ replica, gap: true });
    expect(receive(emptyReplica('room'), tail(1, 2)).gap).toBe(true);
  });

  it('REPL-5 given a replica, when a snapshot comes that has been overtaken, then it is passed over', () => {
    const ahead = receive(replicaOf('room'), tail(2, 5)).replica;

    expect(receive(ahead, toSnapshot(evening))).toEqual({ replica: ahead, gap: false });
  });

  it('REPL-5 given a replica, when a snapshot of now comes, then it is taken although no fact is new', () => {
    const replica = replicaOf('room');
    const revealed = { ...evolve(emptyWorkshop('evening'), SORTING), seq: 2 };

    expect(receive(replica, toSnapshot(revealed)).replica.confirmed).toEqual(revealed);
  });
});

describe('the outbox', () => {
  it('REPL-6 given wishes, then they are sent oldest first, one at a time', () => {
    const replica = enqueue(replicaOf('participant', wish(1)), wish(2, TWO));

    expect(nextToSend(replica)).toEqual(wish(1));
    expect(nextToSend(settle(replica, done(1, 3)).replica)).toEqual(wish(2, TWO));
    expect(nextToSend(replicaOf('participant'))).toBeUndefined();
  });

  it.each(['notSaved', 'tooFast'] as const)(
    'REPL-7 given a wish, when it is refused with %s, then it stays',
    (code) => {
      const replica = replicaOf('participant', wish(1));

      expect(settle(replica, no(1, code))).toEqual({ replica, refused: null });
    },
  );

  it('REPL-7 given a wish, when it is refused for good, then it goes and the person is told', () => {
    const { replica, refused } = settle(replicaOf('participant', wish(1), wish(2)), no(1, 'limitReached'));

    expect([waiting(replica), refused]).toEqual([[uuid(2)], 'limitReached']);
  });

  it('REPL-8 given a wish of a phone, when it is acknowledged, then it goes at once', () => {
    expect(waiting(settle(replicaOf('participant', wish(1)), done(1, 3)).replica)).toEqual([]);
  });

  it('REPL-8 given a wish of the team, when it is acknowledged, then it stays until its facts come', () => {
    const acknowledged = settle(replicaOf('team', wish(1), wish(2)), done(1, 4)).replica;

    expect(waiting(acknowledged)).toEqual([uuid(1), uuid(2)]);
    expect(nextToSend(acknowledged)?.commandId).toBe(uuid(2));
    expect(waiting(receive(acknowledged, tail(2, 3)).replica)).toEqual([uuid(1), uuid(2)]);
    expect(waiting(receive(acknowledged, tail(2, 4)).replica)).toEqual([uuid(2)]);
    expect(waiting(receive(acknowledged, toSnapshot({ ...evening, seq: 4 })).replica)).toEqual([uuid(2)]);
  });

  it('REPL-8 given a wish of the team, when its facts come before the answer, then it goes with them', () => {
    const replica = receive(replicaOf('team', wish(1)), tail(2, 3, fact(3, posted(ONE), uuid(1)))).replica;

    expect(waiting(replica)).toEqual([]);
    expect(waiting(settle(replicaOf('team', wish(1)), done(1, 2)).replica)).toEqual([]);
  });

  it('REPL-8 given an answer to a wish that is gone, when it comes, then nothing changes', () => {
    const replica = replicaOf('team', wish(2));

    expect(settle(replica, done(1, 9)).replica).toEqual(replica);
  });
});

describe('the view', () => {
  it('REPL-9 given wishes that are not answered, then the view has what would follow, and refused ones change nothing', () => {
    const replica = replicaOf('team', wish(1), wish(2), wish(3, TWO));

    const view = predict(replica, (state, { name, input }) => judge(state, name, input));
    expect([...view.cards.keys()]).toEqual([ONE, TWO]);
    expect([view.seq, replica.confirmed.cards.size]).toEqual([2, 0]);
  });
});
