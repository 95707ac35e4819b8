import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLLECTING, ONE, posted, SORTING, TWO } from '../../test/evening.ts';
import { anyHistory } from '../../test/dice.ts';
import { History } from '../../test/history.ts';
import { Draft } from './draft.ts';
import { applyEvent, emptyWorkshop, erasedBy, evolve, type WorkshopEvent } from './workshop.ts';

const eventsOf = (throws: Parameters<History['happen']>[0][]) => {
  const history = new History();
  return { events: throws.flatMap((dice) => history.happen(dice).events), state: history.state };
};

describe('evolve', () => {
  it('STATE-1 given any facts, when they are applied at once or one by one, then the state is the same', () => {
    fc.assert(
      fc.property(anyHistory(), fc.integer({ min: 1, max: 20 }), (throws, size) => {
        const { events, state } = eventsOf(throws);
        let oneByOne = new History().state;
        let inBatches = oneByOne;
        const atOnce = evolve(oneByOne, events, state.seq);
        for (const event of events) oneByOne = evolve(oneByOne, [event], oneByOne.seq + 1);
        for (let at = 0; at < events.length; at += size) {
          const batch = events.slice(at, at + size);
          inBatches = evolve(inBatches, batch, inBatches.seq + batch.length);
        }
        expect(atOnce).toEqual(state);
        expect(oneByOne).toEqual(state);
        expect(inBatches).toEqual(state);
      }),
      { numRuns: 200 },
    );
  });

  it('STATE-2 given a state, when facts are applied, then it stays as it was and its rows cannot be changed', () => {
    const before = evolve(emptyWorkshop('evening'), SORTING, SORTING.length);
    const copy = { ...before, cards: new Map(before.cards), clusters: new Map(before.clusters) };

    const after = evolve(before, [{ type: 'cardHidden', cardId: ONE, reason: 'other' }], before.seq + 1);
    expect(before).toEqual(copy);
    expect(after.cards.get(TWO)).toBe(before.cards.get(TWO));
    for (const table of [after.rounds, after.cards, after.clusters]) {
      for (const row of table.values()) expect(Object.isFrozen(row)).toBe(true);
    }
  });

  it('STATE-2 given a draft, when it is written to, then it reads like the workshop it will be', () => {
    const draft = new Draft(evolve(emptyWorkshop('evening'), COLLECTING, 2));
    applyEvent(draft, posted(ONE));
    applyEvent(draft, posted(TWO));

    expect([...draft.cards.keys()]).toEqual([ONE, TWO]);
    expect(draft.finish().cards).toBe(draft.cards);
  });

  it('STATE-3 given a thought about the future, when it is applied, then the seq stays', () => {
    const before = evolve(emptyWorkshop('evening'), COLLECTING, 2);

    expect(evolve(before, [posted(ONE)]).seq).toBe(2);
    expect(evolve(before, [posted(ONE)], 3).seq).toBe(3);
  });

  it('STATE-4 given four thousand cards, when they are applied at once, then that is quick', () => {
    const events = Array.from({ length: 4000 }, (_, index): WorkshopEvent => posted(`card-${index}`));
    const before = evolve(emptyWorkshop('evening'), COLLECTING, 2);

    const start = Date.now();
    expect(evolve(before, events).cards.size).toBe(4000);
    expect(Date.now() - start).toBeLessThan(1000);
  });
});

describe('what is taken back', () => {
  it('STATE-5 given any fact, then only changing, withdrawing and erasing make the earlier texts of a card obsolete', () => {
    expect(erasedBy({ type: 'cardEdited', cardId: ONE, text: 'neu', language: 'de' })).toBe(ONE);
    expect(erasedBy({ type: 'cardWithdrawn', cardId: ONE })).toBe(ONE);
    expect(erasedBy({ type: 'cardCorrected', cardId: ONE, text: 'neu', language: 'de' })).toBe(ONE);
    expect(erasedBy({ type: 'cardErased', cardId: ONE, reason: 'personal' })).toBe(ONE);
    expect(erasedBy({ type: 'cardTranslated', cardId: ONE, text: 'neu', translator: 'person' })).toBeNull();
    expect(SORTING.map(erasedBy).filter((cardId) => cardId !== null)).toEqual([]);
  });
});
