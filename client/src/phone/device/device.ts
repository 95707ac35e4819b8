import { createStore, type StoreApi } from 'zustand/vanilla';
import { readJson, remove, storedKeys, writeJson } from '../../live/storage.ts';
import { type CardDraft, emptyDraft, isBlank } from './cardDraft.ts';
import type { OwnBallot } from './ownBallot.ts';
import type { OwnCard } from './ownCard.ts';
import { ballotsKey, cardsKey, draftsKey, type Visit, visitKey } from './storageKeys.ts';

/** What this device knows of one evening and nobody else does. */
export interface DeviceState {
  /** Oldest first. */
  readonly cards: readonly OwnCard[];
  readonly drafts: ReadonlyMap<string, CardDraft>;
  /** Dots in opinion polls, by round. */
  readonly ballots: ReadonlyMap<string, OwnBallot>;
  readonly noticeRead: boolean;
}

export interface Device {
  readonly store: StoreApi<DeviceState>;
  readonly putCard: (card: OwnCard) => void;
  readonly removeCard: (cardId: string) => void;
  /** A blank draft is removed. */
  readonly putDraft: (draft: CardDraft) => void;
  readonly draftOf: (roundId: string) => CardDraft;
  readonly putBallot: (ballot: OwnBallot) => void;
  readonly readNotice: () => void;
  /** Takes over what another tab has written. */
  readonly reread: () => void;
  /** Whether the disk may hold anything of this evening. What is on the screen stays until the tab is closed. */
  readonly keepOnDisk: (keep: boolean) => void;
}

const byTime = (a: OwnCard, b: OwnCard): number => a.writtenAt - b.writtenAt || (a.cardId < b.cardId ? -1 : 1);

const allUnder = <Value>(prefix: string): Value[] =>
  storedKeys(prefix).flatMap((key) => (readJson(key) as Value | undefined) ?? []);

const readState = (code: string): DeviceState => ({
  cards: allUnder<OwnCard>(cardsKey(code)).sort(byTime),
  drafts: new Map(allUnder<CardDraft>(draftsKey(code)).map((draft) => [draft.roundId, draft])),
  ballots: new Map(allUnder<OwnBallot>(ballotsKey(code)).map((ballot) => [ballot.roundId, ballot])),
  noticeRead: (readJson(visitKey(code)) as Visit | undefined)?.noticeRead ?? false,
});

/**
 * Opens what the device holds of an evening. Every card and every draft has a key of its own, so that two tabs of
 * one phone cannot overwrite each other.
 * @param now clock of the device in ms
 */
export const openDevice = (code: string, now: number): Device => {
  const store = createStore<DeviceState>(() => readState(code));
  let kept = true;
  const save = (key: string, value: unknown): void => {
    if (kept) writeJson(key, value);
  };
  const saveVisit = ({ noticeRead }: DeviceState): void => {
    save(visitKey(code), { openedAt: now, noticeRead } satisfies Visit);
  };
  const saveAll = (state: DeviceState): void => {
    for (const card of state.cards) save(cardsKey(code) + card.cardId, card);
    for (const draft of state.drafts.values()) if (!isBlank(draft)) save(draftsKey(code) + draft.roundId, draft);
    for (const ballot of state.ballots.values()) save(ballotsKey(code) + ballot.roundId, ballot);
    saveVisit(state);
  };
  saveVisit(store.getState());

  return {
    store,
    putCard: (card) => {
      save(cardsKey(code) + card.cardId, card);
      store.setState(({ cards }) => ({
        cards: [...cards.filter(({ cardId }) => cardId !== card.cardId), card].sort(byTime),
      }));
    },
    removeCard: (cardId) => {
      remove(cardsKey(code) + cardId);
      store.setState(({ cards }) => ({ cards: cards.filter((card) => card.cardId !== cardId) }));
    },
    putDraft: (draft) => {
      const drafts = new Map(store.getState().drafts);
      if (isBlank(draft)) remove(draftsKey(code) + draft.roundId);
      else save(draftsKey(code) + draft.roundId, draft);
      // Blanks stay in memory: a space somebody has just typed must not vanish under their fingers.
      drafts.set(draft.roundId, draft);
      store.setState({ drafts });
    },
    draftOf: (roundId) => store.getState().drafts.get(roundId) ?? emptyDraft(roundId),
    putBallot: (ballot) => {
      save(ballotsKey(code) + ballot.roundId, ballot);
      store.setState(({ ballots }) => ({ ballots: new Map(ballots).set(ballot.roundId, ballot) }));
    },
    readNotice: () => {
      store.setState({ noticeRead: true });
      saveVisit(store.getState());
    },
    reread: () => {
      if (kept) store.setState(readState(code));
    },
    keepOnDisk: (keep) => {
      if (keep && !kept) {
        kept = true;
        saveAll(store.getState());
      }
      kept = keep;
    },
  };
};
