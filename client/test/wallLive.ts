import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { emptyReplica } from '@gehoer/shared/protocol/replica.ts';
import { createStore } from 'zustand/vanilla';
import type { Live, LiveState } from '../src/live/live.ts';

/** A wall's line without a network: it shows an evening, and whatever else a test says. */
export const wallLive = (evening: Workshop, changes: Partial<LiveState> = {}): Live => {
  const store = createStore<LiveState>(() => ({
    status: 'live',
    replica: { ...emptyReplica('room'), confirmed: evening },
    pulse: { phones: 0, written: 0, cards: 0 },
    others: [],
    clockOffset: 0,
    token: null,
    staffId: null,
    code: '482913',
    joinUrl: 'https://gehoer.example.de/482913',
    turnedAwayBecause: null,
    ...changes,
  }));
  const nothing = () => undefined;
  const send = () => Promise.resolve({ ok: true } as const);
  return { store, send, observe: () => nothing, tell: nothing, knock: nothing, close: nothing };
};

/** Shows another state of the evening. */
export const showOn = (live: Live, evening: Workshop): void =>
  live.store.setState(({ replica }) => ({ replica: { ...replica, confirmed: evening } }));
