import { describe, expect, it } from 'vitest';
import { A, B, C, entered, FIRST, hiddenCard, ONE, opened, posted, put, SECOND } from '../../test/evening.ts';
import { copied, SORTING, stacked, THREE, TWO, uuid } from '../../test/evening.ts';
import { given, judge } from '../../test/given.ts';
import { PARKED, UNSORTED } from './place.ts';
import { isRefusal } from './refusals.ts';
import { stackUnder, topOf } from './stack.ts';
import { evolve, type WorkshopEvent } from './workshop.ts';

const FOUR = uuid(0x104);
const inA = (rank: string) => ({ clusterId: A, rank });
const under = (top: string | null, ...cards: (readonly [cardId: string, from: string | null])[]): WorkshopEvent => ({
  type: 'cardsStacked',
  roundId: FIRST,
  moves: cards.map(([cardId, from]) => ({ cardId, from, to: top })),
});
/** ONE with TWO under it in cluster A; THREE with FOUR under it, unsorted. */
const STACKS: readonly WorkshopEvent[] = [...SORTING, posted(FOUR, 'vier'), stacked(ONE, TWO), stacked(THREE, FOUR)];

/** Where cards lie and under which card, after somebody has had a wish. */
const after = (facts: readonly WorkshopEvent[], name: string, input: unknown) => {
  const { state } = given(...facts);
  const decided = judge(state, name, input);
  if (isRefusal(decided)) throw new Error(decided.refused);
  const { cards } = evolve(state, decided);
  return (cardId: string) => [cards.get(cardId)?.place.clusterId, cards.get(cardId)?.under];
};

describe('stackCards', () => {
  it('STACK-1 given cards, when one is put under another one, then it lies behind it and keeps its text', () => {
    given(...SORTING)
      .when('stackCards', { cardIds: [THREE], onto: ONE })
      .then([
        stacked(ONE, THREE),
        { type: 'cardsMoved', roundId: FIRST, moves: [{ cardId: THREE, from: UNSORTED, to: inA('a0V') }] },
      ]);
    const { state } = given(...SORTING, stacked(ONE, THREE));
    expect(stackUnder(state, ONE).map(({ text }) => text)).toEqual(['drei']);
  });

  it('STACK-1 given cards of one cluster, when they are stacked, then none needs another place', () => {
    given(...SORTING)
      .when('stackCards', { cardIds: [ONE, TWO, ONE], onto: ONE })
      .then([stacked(ONE, TWO)]);
  });

  it('STACK-1 given a stack, when it is put under a card, then all of it lies there, flat', () => {
    const lies = after(STACKS, 'stackCards', { cardIds: [THREE], onto: ONE });

    expect([lies(THREE), lies(FOUR)]).toEqual([
      [A, ONE],
      [A, ONE],
    ]);
  });

  it('STACK-1 given a stack, when a card is put onto one in it, then it joins the stack', () => {
    const lies = after(STACKS, 'stackCards', { cardIds: [THREE], onto: TWO });

    expect([lies(THREE), lies(FOUR), lies(TWO)]).toEqual(Array(3).fill([A, ONE]));
  });

  it('STACK-1 given a stack, when its cards are put under its top again, then nothing happens', () => {
    given(...STACKS)
      .when('stackCards', { cardIds: [TWO, ONE], onto: TWO })
      .then([]);
  });

  it.each([
    ['there is no such card', { cardIds: [ONE, C] }, 'unknownCard' as const],
    ['there is no card to put them under', { onto: C }, 'unknownCard' as const],
    ['they are of two rounds', { cardIds: [ONE, uuid(7)] }, 'unknownCard' as const],
    ['one of them is a note', { cardIds: [ONE, uuid(8)] }, 'invalidValue' as const],
    ['they are put under a note', { onto: uuid(8) }, 'invalidValue' as const],
    ['the other one has been hidden meanwhile', { onto: uuid(9) }, 'changedMeanwhile' as const],
  ])('STACK-6 given cards, when they are stacked and %s, then all of it is refused', (_why, wrong, refused) => {
    const others = [posted(uuid(7), 'anderswo', SECOND), entered(uuid(8), 'Anmerkung', 'note'), posted(uuid(9))];

    given(...SORTING, ...others, hiddenCard(uuid(9)))
      .when('stackCards', { cardIds: [ONE], onto: THREE, ...wrong })
      .then(refused);
  });

  it('STACK-6 given a thousand cards with a thousand under them, when they are stacked, then the log can be read', () => {
    const ids = Array.from({ length: 2000 }, (_, index) => uuid(0x1000 + index));
    const posts = ids.map((id) => posted(id));
    const piles = ids.slice(1000).map((id, index) => stacked(ids[index] ?? '', id));

    expect(
      judge(given(...SORTING, ...posts, ...piles).state, 'stackCards', { cardIds: ids.slice(0, 1000), onto: ONE }),
    ).toHaveLength(2);
  });
});

describe('a stack', () => {
  it.each([
    ['into a cluster', 'moveCards', { cardIds: [ONE], clusterId: B, before: null }, B],
    ['to the parking lot', 'moveCards', { cardIds: [ONE], clusterId: PARKED, before: null }, PARKED],
    ['back to the unsorted', 'moveCards', { cardIds: [ONE, TWO], clusterId: null, before: null }, null],
    ['into a new cluster', 'createCluster', { clusterId: C, roundId: FIRST, cardIds: [ONE] }, C],
    ['with a merged cluster', 'mergeClusters', { clusterId: A, into: B }, B],
    ['with a dissolved cluster', 'dissolveCluster', { clusterId: A }, null],
  ])('STACK-2 given a stack, when it goes %s, then it goes as one', (_where, name, input, clusterId) => {
    const lies = after(STACKS, name, input);

    expect([lies(ONE), lies(TWO)]).toEqual([
      [clusterId, null],
      [clusterId, ONE],
    ]);
  });

  it('STACK-2 given a stack, when a card under its top is moved, then it leaves the stack', () => {
    const lies = after(STACKS, 'moveCards', { cardIds: [TWO], clusterId: B, before: null });

    expect([lies(ONE), lies(TWO)]).toEqual([
      [A, null],
      [B, null],
    ]);
  });

  it('STACK-2 given a stack, when it is moved before another card, then that card comes behind all of it', () => {
    const { state } = given(...STACKS);
    const decided = judge(state, 'moveCards', { cardIds: [THREE], clusterId: A, before: ONE });

    const moves = isRefusal(decided)
      ? []
      : decided.flatMap((event) => (event.type === 'cardsMoved' ? event.moves : []));
    expect(moves.map(({ to }) => to.rank < 'a0')).toEqual([true, true]);
    expect(moves.map(({ cardId }) => cardId)).toEqual([THREE, FOUR]);
  });

  it('STACK-3 given a stack, when cards are taken out, then each lies by itself where the stack lies', () => {
    const facts = [...STACKS, under(ONE, [THREE, null], [FOUR, THREE]), put(THREE, A, 'a2'), put(FOUR, A, 'a3')];

    given(...facts)
      .when('unstackCards', { cardIds: [THREE, TWO, ONE] })
      .then([under(null, [THREE, ONE], [TWO, ONE])]);
    expect(after(facts, 'unstackCards', { cardIds: [THREE] })(THREE)).toEqual([A, null]);
  });

  it('STACK-3 given cards that lie by themselves, when they are taken out of nothing, then nothing happens', () => {
    given(...STACKS)
      .when('unstackCards', { cardIds: [ONE, THREE] })
      .then([]);
    given(...STACKS)
      .when('unstackCards', { cardIds: [TWO, C] })
      .then('unknownCard');
    given(...STACKS)
      .when('unstackCards', { cardIds: [C] })
      .then('unknownCard');
  });

  it.each([
    ['hidden', 'hideCard', hiddenCard(ONE)],
    ['erased', 'eraseCard', { type: 'cardErased' as const, cardId: ONE, reason: 'insulting' as const }],
  ] as const)(
    'STACK-4 given a stack, when its top is %s, then the next card that is seen is the top',
    (_how, name, fact) => {
      given(
        ...STACKS,
        under(ONE, [THREE, null], [FOUR, THREE]),
        put(THREE, A, 'a2'),
        put(FOUR, A, 'a3'),
        hiddenCard(TWO),
      )
        .when(name, { cardId: ONE, reason: 'insulting' })
        .then([
          {
            type: 'cardsStacked',
            roundId: FIRST,
            moves: [
              { cardId: TWO, from: ONE, to: THREE },
              { cardId: THREE, from: ONE, to: null },
              { cardId: FOUR, from: ONE, to: THREE },
            ],
          },
          fact,
        ]);
    },
  );

  it('STACK-4 given a stack of which nothing else is seen, when its top is hidden, then nothing is handed on', () => {
    given(...STACKS, hiddenCard(TWO))
      .when('hideCard', { cardId: ONE, reason: 'insulting' })
      .then([hiddenCard(ONE)]);
  });

  it('STACK-4 given a stack, when its top is withdrawn, then the others lie by themselves where it lay', () => {
    const { cards } = given(...STACKS, { type: 'cardWithdrawn', cardId: ONE }).state;

    expect(cards.get(TWO)).toMatchObject({ under: null, place: inA('a1') });
    expect(cards.get(FOUR)).toMatchObject({ under: THREE });
  });

  it('STACK-5 given a hidden card in a stack, when it is shown, then it lies there again, or by itself if the top is hidden', () => {
    const shown = { type: 'cardShown' as const, cardId: TWO, reason: 'insulting' as const };

    given(...STACKS, hiddenCard(TWO))
      .when('showCard', { cardId: TWO })
      .then([shown]);
    given(...STACKS, hiddenCard(TWO), hiddenCard(ONE))
      .when('showCard', { cardId: TWO })
      .then([under(null, [TWO, ONE]), shown]);
  });

  it('STACK-7 given a top that somebody cannot see, then for them the cards under it lie by themselves', () => {
    const { state } = given(...STACKS);
    const [one, two] = [state.cards.get(ONE)!, state.cards.get(TWO)!];

    expect([topOf(state, two), topOf(state, one)]).toEqual([one, one]);
    expect(topOf({ cards: new Map([[TWO, two]]) }, two)).toBe(two);
    expect(topOf(given(...STACKS, hiddenCard(ONE)).state, two)).toBe(two);
  });
});

describe('copies and stacks', () => {
  const copy = (cardId: string, clusterId: string, id = uuid(0x201)) => ({
    type: 'cardCopied' as const,
    copy: copied(cardId, clusterId, id),
  });
  const removed = (cardId: string, clusterId: string) => ({ ...copy(cardId, clusterId), type: 'copyRemoved' as const });

  it('COPY-2 given a copy where a stack lies, when the card joins the stack, then it lies there once', () => {
    given(...SORTING, copy(THREE, A), opened(C, 'a2'))
      .when('stackCards', { cardIds: [THREE], onto: TWO })
      .then([
        removed(THREE, A),
        stacked(TWO, THREE),
        { type: 'cardsMoved', roundId: FIRST, moves: [{ cardId: THREE, from: UNSORTED, to: inA('a2') }] },
      ]);
  });

  it('COPY-7 given a card with a copy, when it joins a stack, then the stack lies there as well, once', () => {
    given(...SORTING, copy(TWO, B))
      .when('stackCards', { cardIds: [TWO], onto: ONE })
      .then([removed(TWO, B), copy(ONE, B), stacked(ONE, TWO)]);
    given(...SORTING, copy(TWO, B), copy(ONE, B, C))
      .when('stackCards', { cardIds: [TWO], onto: ONE })
      .then([removed(TWO, B), stacked(ONE, TWO)]);
  });

  it('COPY-7 given a stack with a copy, when its top is hidden or erased, then the next top lies there', () => {
    for (const name of ['hideCard', 'eraseCard'] as const) {
      const decided = judge(given(...SORTING, stacked(ONE, TWO), copy(ONE, B)).state, name, {
        cardId: ONE,
        reason: 'personal',
      });
      expect(decided).toMatchObject([removed(ONE, B), copy(TWO, B), under(null, [TWO, ONE]), { cardId: ONE }]);
    }
  });

  it('COPY-7 given a card under another one, when it is copied, then the stack is', () => {
    const { state } = given(...SORTING, stacked(ONE, TWO));

    expect(judge(state, 'copyCard', { copyId: C, cardId: TWO, clusterId: B })).toMatchObject([
      { copy: { id: C, cardId: ONE, place: { clusterId: B } } },
    ]);
  });
});
