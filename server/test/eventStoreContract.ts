import type { Recorded } from '@gehoer/shared/protocol/messages.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COLLECTING, FIRST, movedTo, ONE, opened, planned, posted } from '../../shared/test/evening.ts';
import { put, THREE, TWO, uuid } from '../../shared/test/evening.ts';
import type { EventStore } from '../src/store/eventStore.ts';
import { recorded } from './openMailbox.ts';

/** A place for logs that outlives the store: a file, or something that stands in for it. */
export interface Ground {
  /** Opens the store, as a server does when it starts. */
  readonly open: () => Promise<{ readonly store: EventStore; readonly close: () => Promise<void> }>;
  readonly remove: () => void;
}

const [EVENING, OTHER] = [uuid(0xe1), uuid(0xe2)];
const begun = recorded([...COLLECTING, posted(ONE, 'Entwurf eins'), posted(TWO, 'bleibt stehen')]);
const next = (seq: number, event: Parameters<typeof recorded>[0][number]): Recorded => ({
  ...event,
  seq,
  at: 1_795_543_200_000,
  commandId: uuid(0xf000 + seq),
  by: seq % 2 ? 'leitung' : null,
});
const edited = { type: 'cardEdited' as const, cardId: ONE, text: 'Entwurf zwei', language: 'de' as const };

/**
 * What every event store has to keep, whatever stands behind it.
 * @param canHoldSeveral whether the ground holds the logs of more than one workshop
 */
export const itKeepsALog = (name: string, makeGround: () => Ground, canHoldSeveral = true): void => {
  describe(name, () => {
    let ground: Ground;
    let store: EventStore;
    let close: () => Promise<void>;
    const open = async (): Promise<void> => {
      ({ store, close } = await ground.open());
    };
    const reopen = async (): Promise<void> => {
      await close();
      await open();
    };
    beforeEach(async () => {
      ground = makeGround();
      await open();
    });
    afterEach(async () => {
      await close();
      ground.remove();
    });

    it('STORE-1 given facts, when they are appended, then they come back as they were, in order, also later', async () => {
      const more = [next(5, opened(uuid(0xa), 'a0', 'Bänke & „Wege“ \u2028 \\ 👩🏽‍🚒')), next(6, put(ONE, uuid(0xa)))];
      await store.append(EVENING, begun, []);
      await store.append(EVENING, more, []);

      expect(await store.load(EVENING)).toEqual([...begun, ...more]);
      await reopen();
      expect(await store.load(EVENING)).toEqual([...begun, ...more]);
    });

    it('STORE-1 given nothing, when it is loaded, then there are no facts', async () => {
      expect(await store.load(EVENING)).toEqual([]);
    });

    it('STORE-2 given a batch whose seq is taken, then it is rejected and nothing of it is kept', async () => {
      await store.append(EVENING, begun, []);
      const erasures = [{ cardId: ONE, before: 9 }];

      await expect(
        store.append(EVENING, [next(4, movedTo(FIRST, 'closed')), next(5, edited)], erasures),
      ).rejects.toThrow();
      expect(await store.load(EVENING)).toEqual(begun);
      await store.append(EVENING, [next(5, movedTo(FIRST, 'sorting'))], []);
      expect((await store.load(EVENING)).map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5]);
    });

    it('STORE-3 given a card whose text changes, when the old one is erased, then the fact stays without it', async () => {
      await store.append(EVENING, begun, []);
      await store.append(EVENING, [next(5, edited)], [{ cardId: ONE, before: 5 }]);

      const [, , first, second, third] = await store.load(EVENING);
      expect(first).toEqual({ ...begun[2], text: '' });
      expect([second, third]).toEqual([begun[3], next(5, edited)]);
      await store.append(EVENING, [next(6, { type: 'cardWithdrawn', cardId: ONE })], [{ cardId: ONE, before: 6 }]);
      await reopen();
      expect(JSON.stringify(await store.load(EVENING))).not.toContain('Entwurf');
      expect(JSON.stringify(await store.load(EVENING))).toContain('bleibt stehen');
    });

    it('STORE-3 given texts of every kind that belong to a card, when they are erased, then none is left on disk', async () => {
      const text = { text: 'Geheimnis', language: 'de' as const };
      const entered = { type: 'cardEntered' as const, cardId: THREE, roundId: FIRST, kind: 'card' as const, table: 4 };
      const facts = [
        next(5, { ...entered, ...text }),
        next(6, { type: 'cardTranslated', cardId: THREE, text: 'Geheimnis', translator: 'machine' }),
        next(7, { type: 'cardCorrected', cardId: THREE, ...text }),
        next(8, { type: 'cardTranslated', cardId: TWO, text: 'stays', translator: 'person' }),
      ];
      await store.append(EVENING, [...begun, ...facts], []);
      const erased = next(9, { type: 'cardErased', cardId: THREE, reason: 'personal' });
      await store.append(EVENING, [erased], [{ cardId: THREE, before: 9 }]);
      await reopen();

      const kept = await store.load(EVENING);
      expect(JSON.stringify(kept)).not.toContain('Geheimnis');
      expect(kept.slice(4)).toEqual([...facts.slice(0, 3).map((fact) => ({ ...fact, text: '' })), facts[3], erased]);
      expect(kept.slice(0, 4)).toEqual(begun);
    });

    it('STORE-4 given a batch of thousands of facts, when it is appended, then all are there', async () => {
      const many = Array.from({ length: 2500 }, (_, n) => next(5 + n, posted(uuid(0x1000 + n))));
      await store.append(EVENING, begun, []);
      await store.append(EVENING, many, []);

      expect(await store.load(EVENING)).toEqual([...begun, ...many]);
    });

    if (canHoldSeveral) {
      it('STORE-5 given two evenings, when one is written or erased, then the other is as it was', async () => {
        await store.append(EVENING, begun, []);
        await store.append(OTHER, recorded([planned(), movedTo(FIRST, 'collecting'), posted(ONE, 'Entwurf null')]), []);
        await store.append(EVENING, [next(5, edited)], [{ cardId: ONE, before: 5 }]);

        expect(await store.load(OTHER)).toHaveLength(3);
        expect(JSON.stringify(await store.load(OTHER))).toContain('Entwurf null');
      });
    }
  });
};
