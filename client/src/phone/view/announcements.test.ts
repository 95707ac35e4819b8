import { describe, expect, it } from 'vitest';
import type { WorkshopEvent } from '@gehoer/shared/domain/workshop.ts';
import type { DeviceState } from '../device/device.ts';
import { at, device, drafts, evening, ID, ownCard } from '../fixtures/evening.ts';
import { newBallot, type OwnBallot } from '../device/ownBallot.ts';
import { newsBetween } from './announcements.ts';
import { phoneView } from './phoneView.ts';

const collected = at(ID.round1, 'collecting');
const heard = (events: readonly WorkshopEvent[], changes: Partial<DeviceState> = {}, online = true) => ({
  view: phoneView(evening(...events), device(changes), 'de'),
  online,
});
const keys = (...[before, after]: Parameters<typeof newsBetween>) => newsBetween(before, after).map(({ key }) => key);
const withCard = (changes: Parameters<typeof ownCard>[0], online = true) =>
  heard([collected], { cards: [ownCard(changes)] }, online);
const rewrite = { text: 'neu', language: 'de', commandId: 'c', refused: null } as const;

describe('what is said aloud', () => {
  it('given nothing has changed, when compared, then nothing is said', () => {
    expect(keys(heard([collected]), heard([collected]))).toEqual([]);
  });

  it('given a round begins or ends, when compared, then that is said once', () => {
    const ended = heard([collected, at(ID.round1, 'sorting')]);
    expect(keys(heard([]), heard([collected]))).toEqual(['announce.roundStarted']);
    expect(keys(heard([collected]), ended)).toEqual(['round.sorting']);
    expect(keys(heard([collected]), heard([collected, at(ID.round1, 'closed')]))).toEqual(['announce.roundEnded']);
    expect(keys(heard([collected]), heard([collected, at(ID.break)]))).toEqual(['announce.roundEnded']);
    expect(keys(ended, heard([collected, at(ID.break)]))).toEqual([]);
  });

  it('given the evening goes straight to the next round, when compared, then only its beginning is said', () => {
    const next = heard([collected, at(ID.round2, 'collecting')]);
    expect(newsBetween(heard([collected]), next)).toEqual([{ key: 'announce.roundStarted', n: 2, topic: 'round' }]);
  });

  it('given more time, when compared, then that is said', () => {
    const extended = heard([collected, { type: 'timerSet', roundId: ID.round1, endsAt: 999_999 }]);
    expect(keys(heard([collected]), extended)).toEqual(['timer.moreTime']);
  });

  it('given a text grows too long, when compared, then that is said once', () => {
    const typed = (length: number) => heard([collected], { drafts: drafts({ [ID.round1]: 'x'.repeat(length) }) });
    expect(newsBetween(typed(200), typed(203))).toEqual([{ key: 'composer.tooLong', n: 3, topic: 'text' }]);
    expect(keys(typed(203), typed(204))).toEqual([]);
  });

  it('given a card is on its way, when there is a connection, then its arrival is said and not the waiting', () => {
    expect(keys(heard([collected]), withCard({ state: 'waiting' }))).toEqual([]);
    expect(keys(withCard({ state: 'waiting' }), withCard({}))).toEqual(['announce.cardArrived']);
    expect(keys(withCard({ state: 'waiting' }), withCard({ state: 'refused' }))).toEqual(['announce.cardNotArrived']);
  });

  it('given a card is written without a connection, when compared, then it is said that it waits', () => {
    expect(keys(heard([collected], {}, false), withCard({ state: 'waiting' }, false))).toEqual([
      'announce.cardWaiting',
    ]);
  });

  it('given a card is changed or taken back, when the answer comes, then that is said', () => {
    const withdrawing = withCard({ withdrawal: { commandId: 'c', refused: null } });
    expect(keys(withCard({ rewrite }), withCard({ text: 'neu' }))).toEqual(['announce.cardChanged']);
    expect(keys(withdrawing, heard([collected]))).toEqual(['announce.cardWithdrawn']);
    expect(keys(withdrawing, withCard({ withdrawal: { commandId: null, refused: 'notCollecting' } }))).toEqual([
      'announce.cardNotWithdrawn',
    ]);
  });

  it('given the connection goes and comes, when compared, then both are said', () => {
    expect(keys(heard([]), heard([], {}, false))).toEqual(['announce.connectionLost']);
    expect(keys(heard([], {}, false), heard([]))).toEqual(['announce.connectionBack']);
  });

  it('given a text is split, when compared, then it is said that there are two', () => {
    const whole = { drafts: drafts({ [ID.round1]: 'eins zwei' }) };
    const split = {
      drafts: new Map([[ID.round1, { roundId: ID.round1, text: 'eins', next: ['zwei'], keptAt: null }]]),
    };
    expect(keys(heard([collected], whole), heard([collected], split))).toEqual(['announce.cardSplit']);
  });
});

describe('what is said aloud of an opinion poll', () => {
  const rules = {
    roundId: ID.round1,
    perPerson: 2,
    perCluster: 2,
    options: [{ clusterId: 'a', position: 1, heading: 'Busse' }],
  };
  const sorting = [at(ID.round1, 'collecting'), at(ID.round1, 'sorting')];
  const dots = [...sorting, at(ID.round1, 'dots'), { type: 'dotsOpened', ...rules } as const];
  const chosen = (count: number, changes: Partial<OwnBallot> = {}, online = true) =>
    heard(
      dots,
      {
        ballots: new Map([[ID.round1, { ...newBallot(ID.round1), chosen: [{ clusterId: 'a', count }], ...changes }]]),
      },
      online,
    );

  it('POLL-9 given a poll is opened and closed, when compared, then each is said once', () => {
    const closed = heard([...dots, at(ID.round1, 'closed')]);
    expect([keys(heard(sorting), heard(dots)), keys(heard(dots), heard(dots))]).toEqual([['dots.opened'], []]);
    expect(keys(heard(dots), closed)).toEqual(['dots.closed']);
  });

  it('POLL-9 given a dot is placed, when compared, then its group and what is left are said in words', () => {
    expect(newsBetween(heard(dots), chosen(1))).toEqual([
      { key: 'dots.given', n: 1, topic: 'given' },
      { key: 'dots.left', n: 1, topic: 'left' },
    ]);
    expect(keys(chosen(1), chosen(2))).toEqual(['dots.given', 'dots.noneLeft']);
  });

  it('POLL-9 given dots are sent, when they arrive or wait for a line or are refused, then that is said', () => {
    const wish = { commandId: 'c', dots: [], key: null };
    expect(keys(chosen(1), chosen(1, { wish }))).toEqual([]);
    expect(keys(chosen(1, {}, false), chosen(1, { wish }, false))).toEqual(['dots.waiting']);
    expect(keys(chosen(1, { wish }), chosen(1, { arrived: [] }))).toEqual(['dots.arrived']);
    expect(keys(chosen(1, { wish }), chosen(1, { refused: 'dotsClosed' }))).toEqual(['dots.notArrived']);
  });

  it('ENTRY-8 given more cards are allowed, when compared, then that is said', () => {
    const more = heard([collected, { type: 'profileChanged', changes: { cardLimit: 3 } }]);
    expect(keys(heard([collected]), more)).toEqual(['composer.moreCards']);
    expect(keys(more, heard([collected]))).toEqual([]);
  });
});
