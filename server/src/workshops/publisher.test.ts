import type { Viewer } from '@gehoer/shared/domain/actor.ts';
import type { WorkshopEvent } from '@gehoer/shared/domain/workshop.ts';
import { evolve } from '@gehoer/shared/domain/workshop.ts';
import type { CatchUp } from '@gehoer/shared/protocol/messages.ts';
import { describe, expect, it } from 'vitest';
import { COLLECTING, FIRST, movedTo, ONE, posted, THREE, TWO, uuid } from '../../../shared/test/evening.ts';
import { recorded } from '../../test/openMailbox.ts';
import { Ledger } from './ledger.ts';
import { Publisher, tickFor } from './publisher.ts';

/** A publisher whose clock and whose viewers the test sets. */
const openPublisher = (viewers = 40) => {
  const ledger = new Ledger('evening', recorded(COLLECTING));
  const sent: [Viewer, CatchUp][] = [];
  const due: { readonly run: () => void; readonly ms: number }[] = [];
  const clock = { now: 1_000_000 };
  const publisher = new Publisher(ledger, {
    send: (viewer, catchUp) => sent.push([viewer, catchUp]),
    viewers: () => viewers,
    now: () => clock.now,
    schedule: (run, ms) => due.push({ run, ms }),
  });
  return {
    clock,
    sent,
    due,
    /** Facts reach the disk. */
    commit: (...events: WorkshopEvent[]) => {
      const facts = events.map((event, n) => ({
        ...event,
        seq: ledger.state.seq + 1 + n,
        at: 0,
        commandId: uuid(0xd000 + ledger.state.seq + n),
        by: null,
      }));
      ledger.commit(facts, [], evolve(ledger.state, events, ledger.state.seq + events.length));
      publisher.announce();
    },
    tick: () => due.shift()?.run(),
    to: (viewer: Viewer) => sent.filter(([each]) => each === viewer).map(([, catchUp]) => catchUp),
  };
};

describe('a publication', () => {
  it('PUB-1 given a silence, when facts come, then they go out at once', () => {
    const { commit, due, tick, to } = openPublisher();
    commit(posted(ONE));
    expect(due.map(({ ms }) => ms)).toEqual([0]);
    tick();

    expect(to('team')).toMatchObject([{ kind: 'tail', from: 2, to: 3, events: [{ cardId: ONE }] }]);
  });

  it('PUB-1 given a publication, when more facts come, then they are gathered until the next tick', () => {
    const { commit, due, tick, to, clock } = openPublisher();
    commit(posted(ONE));
    tick();
    clock.now += 5;
    commit(posted(TWO));
    commit(posted(THREE));
    expect(due.map(({ ms }) => ms)).toEqual([tickFor(40) - 5]);
    tick();

    expect(to('team').map(({ to }) => to)).toEqual([3, 5]);
  });

  it('PUB-4 given a clock that is set back, when more facts come, then they wait no longer than a tick', () => {
    const { commit, due, tick, clock } = openPublisher();
    commit(posted(ONE));
    tick();
    clock.now -= 60 * 60_000;
    commit(posted(TWO));

    expect(due.map(({ ms }) => ms)).toEqual([tickFor(40)]);
  });

  it('PUB-2 given facts that a viewer may not see, then it is sent nothing, and the next message covers them', () => {
    const { commit, tick, to } = openPublisher();
    commit(posted(ONE));
    tick();
    commit(posted(TWO), { type: 'timerSet', roundId: FIRST, endsAt: 7 });
    tick();

    expect(to('participant')).toEqual([
      { kind: 'tail', from: 2, to: 5, events: [{ type: 'timerSet', roundId: FIRST, endsAt: 7, seq: 5 }] },
    ]);
  });

  it('PUB-2 given a reveal, when it is published, then the room gets a snapshot, and all others a tail', () => {
    const { commit, tick, to } = openPublisher();
    commit(posted(ONE), movedTo(FIRST, 'sorting'));
    tick();
    commit(posted(TWO));
    tick();

    expect(to('room').map(({ kind, to }) => [kind, to])).toEqual([
      ['snapshot', 4],
      ['tail', 5],
    ]);
    expect([...to('team'), ...to('participant')].map(({ kind }) => kind)).toEqual(['tail', 'tail', 'tail']);
  });

  it('PUB-3 given any number of viewers, then the tick is 16 ms for an evening and never above 100 ms', () => {
    const ticks = [0, 1, 45, 200, 500, 1000, 2000, 3000, 100_000].map(tickFor);

    expect(ticks.slice(0, 4)).toEqual([16, 16, 16, 16]);
    expect(ticks).toEqual(ticks.toSorted((a, b) => a - b));
    expect([tickFor(1000) > 16, ticks.at(-1)]).toEqual([true, 100]);
  });
});
