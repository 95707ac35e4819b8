// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { drafts, ownCard } from '../fixtures/evening.ts';
import { openDevice } from './device.ts';
import { newBallot } from './ownBallot.ts';
import { forgetEverything, forgetEvening, forgetOldEvenings, hasUnsent } from './forget.ts';

const CODE = '482913';
const DAY = 24 * 60 * 60 * 1000;
const keys = (): string[] => Object.keys(localStorage).sort();

beforeEach(() => localStorage.clear());

describe('what a device keeps of an evening', () => {
  it('given two tabs of one phone, when each writes a card, then none is lost in either', () => {
    const [one, two] = [openDevice(CODE, 0), openDevice(CODE, 0)];
    one.putCard(ownCard({ cardId: 'a', writtenAt: 1 }));
    two.putCard(ownCard({ cardId: 'b', writtenAt: 2 }));
    one.reread();
    two.reread();
    for (const tab of [one, two]) expect(tab.store.getState().cards.map(({ cardId }) => cardId)).toEqual(['a', 'b']);
  });

  it('given a blank draft, when put, then nothing of it is on the disk', () => {
    const device = openDevice(CODE, 0);
    device.putDraft({ roundId: 'r', text: 'x', next: [], keptAt: null });
    expect(keys()).toEqual([`draft:${CODE}:r`, `visit:${CODE}`]);
    device.putDraft({ roundId: 'r', text: ' ', next: [], keptAt: null });
    expect(keys()).toEqual([`visit:${CODE}`]);
    expect(device.draftOf('r').text).toBe(' ');
  });

  it('given another evening on the same device, when opened, then it knows nothing of the first', () => {
    openDevice(CODE, 0).putCard(ownCard());
    expect(openDevice('111111', 0).store.getState()).toEqual({
      cards: [],
      drafts: new Map(),
      ballots: new Map(),
      noticeRead: false,
    });
  });
});

describe('forgetting', () => {
  it('given the evening is over, when forgotten, then the disk is empty and the screen is not', () => {
    const device = openDevice(CODE, 0);
    device.putCard(ownCard());
    device.readNotice();
    localStorage.setItem(`token:${CODE}`, '"t"');
    device.keepOnDisk(false);
    device.putBallot(newBallot('r'));
    forgetEvening(CODE);
    device.putCard(ownCard({ text: 'anders' }));
    device.reread();
    expect(keys()).toEqual([]);
    expect(device.store.getState().cards[0]?.text).toBe('anders');
  });

  it('given the end is taken back, when kept again, then everything is on the disk again', () => {
    const device = openDevice(CODE, 0);
    device.putCard(ownCard());
    device.readNotice();
    device.keepOnDisk(false);
    forgetEvening(CODE);
    const ballot = newBallot('r');
    device.putBallot(ballot);
    device.keepOnDisk(true);
    const { cards, noticeRead, ballots } = openDevice(CODE, 0).store.getState();
    expect([cards.length, noticeRead, ballots.get('r')]).toEqual([1, true, ballot]);
  });

  it('given an evening left behind two days ago, when another one is opened, then it is gone', () => {
    const now = 100 * DAY;
    openDevice('111111', now - 3 * DAY).putCard(ownCard());
    openDevice('222222', now - DAY).putCard(ownCard());
    localStorage.setItem('token:111111', '"t"');
    forgetOldEvenings(now);
    expect(keys()).toEqual(['card:222222:card', 'visit:222222']);
  });

  it('given several evenings, when everything is forgotten, then only what is not ours stays', () => {
    openDevice(CODE, 0).putCard(ownCard());
    openDevice(CODE, 0).putBallot(newBallot('r'));
    localStorage.setItem('language', '"ar"');
    localStorage.setItem('outbox:111111:x', '{}');
    localStorage.setItem('fremd', '1');
    forgetEverything();
    expect(keys()).toEqual(['fremd']);
  });
});

describe('whether something is unsent', () => {
  const none = new Map();
  it.each([
    ['nothing', { cards: [], drafts: none }, false],
    ['an arrived card', { cards: [ownCard()], drafts: none }, false],
    ['a waiting card', { cards: [ownCard({ state: 'waiting' })], drafts: none }, true],
    ['a refused card', { cards: [ownCard({ state: 'refused' })], drafts: none }, true],
    ['a draft', { cards: [], drafts: drafts({ r: 'x' }) }, true],
    ['a blank draft', { cards: [], drafts: drafts({ r: ' ' }) }, false],
  ])('given %s, when asked, then the answer is right', (_what, state, expected) => {
    expect(hasUnsent(state)).toBe(expected);
  });
});
