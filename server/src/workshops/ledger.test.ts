import type { Viewer } from '@gehoer/shared/domain/actor.ts';
import { VIEWERS } from '@gehoer/shared/domain/actor.ts';
import { viewFor } from '@gehoer/shared/domain/visibility.ts';
import { evolve, type WorkshopEvent } from '@gehoer/shared/domain/workshop.ts';
import type { CatchUp, Recorded } from '@gehoer/shared/protocol/messages.ts';
import { emptyReplica, receive, sinceOf, type Replica } from '@gehoer/shared/protocol/replica.ts';
import { toSnapshot } from '@gehoer/shared/protocol/snapshot.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COLLECTING,
  FIRST,
  movedTo,
  ONE,
  planned,
  posted,
  SORTING,
  THREE,
  TWO,
  uuid,
} from '../../../shared/test/evening.ts';
import { anyHistory } from '../../../shared/test/dice.ts';
import { History } from '../../../shared/test/history.ts';
import { recorded } from '../../test/openMailbox.ts';
import { Ledger } from './ledger.ts';

const ledgerOf = (...events: WorkshopEvent[]): Ledger => new Ledger('evening', recorded(events));
const hidden: WorkshopEvent = { type: 'cardHidden', cardId: ONE, reason: 'insulting' };
const overTheWire = (catchUp: CatchUp): CatchUp => JSON.parse(JSON.stringify(catchUp)) as CatchUp;

describe('a batch', () => {
  it('STORE-4 given more facts than a call has room for, when they are taken over, then all are there', () => {
    const ledger = ledgerOf(...COLLECTING);
    const more = Array.from({ length: 130_000 }, (): WorkshopEvent => ({
      type: 'timerSet',
      roundId: FIRST,
      endsAt: 7,
    }));
    const seq = COLLECTING.length + more.length;
    ledger.commit(recorded([...COLLECTING, ...more]).slice(COLLECTING.length), [], evolve(ledger.state, more, seq));

    expect(ledger.catchUp(seq - 1, 'participant')).toMatchObject({ from: seq - 1, to: seq, events: [{ seq }] });
  });
});

describe('catching up', () => {
  it('CATCH-1 given a viewer, when it has nothing or more than there is, then it gets everything it may see', () => {
    const ledger = ledgerOf(...SORTING);

    for (const since of [null, SORTING.length + 1, 1e15]) {
      expect(ledger.catchUp(since, 'team')).toMatchObject({ kind: 'snapshot', to: SORTING.length });
    }
  });

  it('CATCH-1 given many that have nothing, then the snapshot is made once, and anew when something has happened', () => {
    const ledger = ledgerOf(...SORTING);
    const first = ledger.catchUp(null, 'room');

    expect(ledger.catchUp(null, 'room')).toBe(first);
    expect(ledger.catchUp(null, 'team')).not.toBe(first);
    const event = posted(uuid(0x104));
    const seq = SORTING.length + 1;
    ledger.commit(recorded([...SORTING, event]).slice(-1), [], evolve(ledger.state, [event], seq));
    expect(ledger.catchUp(null, 'room')).toEqual(toSnapshot(viewFor(ledger.state, 'room')));
    expect(ledger.state.seq).toBe(seq);
  });

  it('CATCH-2 given a viewer that has a part, when it asks, then it gets the facts since', () => {
    const ledger = ledgerOf(...COLLECTING, posted(ONE), posted(TWO));

    expect(ledger.catchUp(3, 'team')).toMatchObject({
      kind: 'tail',
      from: 3,
      to: 4,
      events: [{ seq: 4, cardId: TWO }],
    });
    expect(ledger.catchUp(4, 'team')).toEqual({ kind: 'tail', from: 4, to: 4, events: [] });
  });

  it('CATCH-2 given facts a viewer may not see, when it asks, then they are missing and the seq is told', () => {
    const ledger = ledgerOf(...COLLECTING, posted(ONE), posted(TWO));

    for (const viewer of ['room', 'participant'] as const) {
      expect(ledger.catchUp(2, viewer)).toEqual({ kind: 'tail', from: 2, to: 4, events: [] });
    }
  });

  const barriers: [string, WorkshopEvent[]][] = [
    ['revealed', [movedTo(FIRST, 'sorting')]],
    ['covered again', [movedTo(FIRST, 'sorting'), movedTo(FIRST, 'collecting')]],
    ['hidden in part', [hidden]],
    ['shown again', [hidden, { type: 'cardShown', cardId: ONE, reason: 'insulting' }]],
    ['shown while they are written', [{ type: 'profileChanged', changes: { cardsWhileCollecting: 'live' } }]],
  ];
  it.each(barriers)(
    'CATCH-3 given cards that are %s, when the room asks across it, then it gets a snapshot',
    (_what, news) => {
      const before = [...COLLECTING, posted(ONE), posted(TWO), posted(THREE)];
      const ledger = ledgerOf(...before, ...news);
      const to = before.length + news.length;

      expect(ledger.catchUp(before.length, 'room')).toMatchObject({ kind: 'snapshot', to });
      expect(ledger.catchUp(to, 'room')).toMatchObject({ kind: 'tail', events: [] });
      expect(ledger.catchUp(before.length, 'team').kind).toBe('tail');
    },
  );

  it('CATCH-4 given a viewer that is far behind, when it asks, then it gets a snapshot if that is shorter', () => {
    const renaming = (n: number): WorkshopEvent => ({
      type: 'clusterNamed',
      clusterId: uuid(0xa),
      from: '',
      to: `${n}`,
    });
    const ledger = ledgerOf(...SORTING, ...Array.from({ length: 600 }, (_, n) => renaming(n)));
    const seq = SORTING.length + 600;

    expect(ledger.catchUp(seq - 500, 'team')).toMatchObject({ kind: 'tail', from: seq - 500 });
    expect(ledger.catchUp(seq - 501, 'team')).toMatchObject({ kind: 'snapshot' });
  });
});

describe('what goes out', () => {
  const staffFact: Recorded = {
    ...movedTo(FIRST, 'collecting'),
    seq: 2,
    at: 123_456,
    commandId: uuid(1),
    by: 'leitung',
  };

  it('VIS-7 given a fact, then who, when and by which command goes to the team only', () => {
    const ledger = new Ledger('evening', [...recorded([planned()]), staffFact]);
    const events = (viewer: Viewer) => (ledger.catchUp(1, viewer) as { events?: unknown[] }).events ?? [];

    expect(events('team')).toEqual([staffFact]);
    expect(events('participant')).toEqual([{ ...movedTo(FIRST, 'collecting'), seq: 2 }]);
  });

  const accompanied = (
    history: History,
    ledger: Ledger,
    throws: Parameters<History['happen']>[0][],
    each: () => void,
  ) => {
    for (const [turn, dice] of throws.entries()) {
      const { actor, events, after } = history.happen(dice);
      if (events.length === 0) continue;
      const by = actor.kind === 'staff' ? actor.id : null;
      const first = ledger.state.seq + 1;
      const facts = events.map((event, n): Recorded => ({
        ...event,
        seq: first + n,
        at: 987_654_321,
        commandId: uuid(0xabc000 + turn),
        by,
      }));
      ledger.commit(facts, [], after);
      each();
    }
  };

  it('VIS-8 given any history, when somebody catches up again and again, then they have what they may see', () => {
    const wifi = { ssid: 'Saal', password: 'geheim' };
    fc.assert(
      fc.property(anyHistory(80), fc.array(fc.nat(9), { minLength: 1, maxLength: 40 }), (throws, pauses) => {
        const begun = [planned({ cardLimit: null, wifi }), movedTo(FIRST, 'collecting')];
        const history = new History(...begun);
        const ledger = ledgerOf(...begun);
        const replicas = new Map<Viewer, Replica>(VIEWERS.map((viewer) => [viewer, emptyReplica(viewer)]));
        const catchUp = (viewer: Viewer): void => {
          const replica = replicas.get(viewer)!;
          const sent = overTheWire(ledger.catchUp(sinceOf(replica), viewer));
          expect(leaksIn(sent, viewer, ledger)).toEqual([]);
          const { replica: next, gap } = receive(replica, sent);
          expect(gap).toBe(false);
          replicas.set(viewer, next);
          expect(next.confirmed).toEqual(viewFor(ledger.state, viewer));
        };
        let turn = 0;
        accompanied(history, ledger, throws, () => {
          turn += 1;
          for (const [index, viewer] of VIEWERS.entries())
            if (pauses[(turn + index) % pauses.length]! < 5) catchUp(viewer);
        });
        for (const viewer of VIEWERS) catchUp(viewer);
      }),
      { numRuns: 150 },
    );
  });
});

/** What a viewer was sent although it may not be, or be known to anybody. */
const leaksIn = (sent: CatchUp, viewer: Viewer, { state }: Ledger): string[] => {
  const text = JSON.stringify(sent);
  const visible = viewFor(state, viewer).cards;
  const forbidden = ['key-'];
  if (viewer !== 'team') forbidden.push('987654321', '"commandId"', '"by"', '"at"', 'editor-');
  if (viewer === 'participant') forbidden.push('geheim', '"cardPosted"');
  const cards = [...state.cards.values()]
    .filter(({ id, text }) => !visible.has(id) && text !== '')
    .map((card) => JSON.stringify(card.text));
  return [...forbidden, ...cards].filter((each) => text.includes(each));
};
