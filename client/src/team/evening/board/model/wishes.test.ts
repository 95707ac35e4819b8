import { type Card, NEW_CARD } from '@gehoer/shared/domain/card.ts';
import { describe, expect, it } from 'vitest';
import type { Tile } from './tile.ts';
import { unstacking } from './wishes.ts';

const card = (id: string): Card => ({ ...NEW_CARD, id, roundId: 'round', text: id, language: 'de', keyHash: '' });
const tile = (id: string, pile: readonly string[] = [], top: string | null = null): Tile => ({
  ...{ id, card: card(id), isCopy: false, isOpen: false, alsoIn: [] },
  ...{ pile: pile.map(card), top },
});

describe('stacks', () => {
  it('SORT-1 given the first card of a stack, then all under it are taken out; given one of these, then only that', () => {
    expect(unstacking([tile('a', ['b', 'c'])])).toEqual([{ name: 'unstackCards', input: { cardIds: ['b', 'c'] } }]);
    expect(unstacking([tile('b', [], 'a')])).toEqual([{ name: 'unstackCards', input: { cardIds: ['b'] } }]);
    expect(unstacking([tile('a')])).toEqual([]);
  });
});
