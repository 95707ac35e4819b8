import { describe, expect, it } from 'vitest';
import type { WorkshopEvent } from '@gehoer/shared/domain/workshop.ts';
import { newBallot } from '../device/ownBallot.ts';
import { at, device, evening, ID } from '../fixtures/evening.ts';
import { dotsView } from './dotsView.ts';

const sorted: readonly WorkshopEvent[] = [at(ID.round1, 'collecting'), at(ID.round1, 'sorting')];
const opened: readonly WorkshopEvent[] = [
  ...sorted,
  at(ID.round1, 'dots'),
  {
    type: 'dotsOpened',
    roundId: ID.round1,
    perPerson: 4,
    perCluster: 2,
    options: [
      { clusterId: 'a', position: 1, heading: 'Busse' },
      { clusterId: 'b', position: 2, heading: '' },
    ],
  },
];
const counted: WorkshopEvent = {
  type: 'dotsCounted',
  roundId: ID.round1,
  ballots: 3,
  totals: [
    { clusterId: 'a', count: 1 },
    { clusterId: 'b', count: 7 },
  ],
};
const ballot = (changes: object = {}) => ({ ...newBallot(ID.round1), ...changes });
const viewOf = (events: readonly WorkshopEvent[], own?: ReturnType<typeof ballot>) =>
  dotsView(evening(...events), device({ ballots: new Map(own ? [[own.roundId, own]] : []) }), 'de');

describe('the opinion poll on a phone', () => {
  it('POLL-6 given no poll, when a round is looked at, then there is none on the phone', () => {
    expect(viewOf(sorted)).toBeNull();
    expect(viewOf([...opened, at(ID.break)])).toBeNull();
  });

  it('POLL-6 given an open poll, when looked at, then its groups are numbered and no result is there', () => {
    expect(viewOf(opened)).toMatchObject({
      open: true,
      left: 4,
      ballots: null,
      status: 'unsent',
      options: [
        { number: '1.1', heading: 'Busse', mine: 0, total: null },
        { number: '1.2', heading: '', mine: 0, total: null },
      ],
    });
  });

  it('POLL-7 given a poll that was counted, when it is opened again, then its old result is covered', () => {
    const again = viewOf([...opened, counted, at(ID.round1, 'closed'), at(ID.round1, 'dots')]);
    expect(JSON.stringify(again)).not.toMatch(/"total":\d|"ballots":\d/u);
  });

  it('POLL-7 given a closed poll, when looked at, then the result stands in the order of the board', () => {
    const own = ballot({ chosen: [{ clusterId: 'b', count: 2 }], arrived: [{ clusterId: 'b', count: 2 }] });
    for (const phase of ['closed', 'sorting'] as const) {
      expect(viewOf([...opened, counted, at(ID.round1, phase)], own)).toMatchObject({
        open: false,
        ballots: 3,
        options: [
          { clusterId: 'a', total: 1, mine: 0 },
          { clusterId: 'b', total: 7, mine: 2 },
        ],
      });
    }
  });

  it('POLL-1 given chosen dots, when looked at, then what is left is told, and that it is not sent', () => {
    const chosen = [{ clusterId: 'a', count: 1 }];
    expect(viewOf(opened, ballot({ chosen }))).toMatchObject({ left: 3, changed: true, status: 'unsent' });
    expect(viewOf(opened, ballot({ chosen, arrived: chosen }))).toMatchObject({ changed: false, status: 'arrived' });
  });

  it('POLL-3 given a group that is no choice any more, when looked at, then its dots can be given anew', () => {
    const gone = [{ clusterId: 'gone', count: 2 }];
    expect(viewOf(opened, ballot({ chosen: gone, arrived: gone }))).toMatchObject({ left: 4, changed: false });
  });
});
