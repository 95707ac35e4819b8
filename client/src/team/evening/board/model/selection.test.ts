import { describe, expect, it } from 'vitest';
import { kept, NOTHING_SELECTED, pick, takenWith } from './selection.ts';

const areas = [
  { id: null, cardIds: ['a', 'b', 'c', 'd'] },
  { id: 'cluster', cardIds: ['e', 'f'] },
];
const click = { add: false, range: false };
const ctrl = { add: true, range: false };
const shift = { add: false, range: true };
const picked = (...clicks: readonly (readonly [string, typeof click])[]) =>
  clicks.reduce((selection, [id, mode]) => pick(selection, id, mode, areas), NOTHING_SELECTED);
const ids = (...clicks: readonly (readonly [string, typeof click])[]) => [...picked(...clicks).ids];

describe('picking cards', () => {
  it('given a picked card, when another one is clicked, then only that one is picked', () => {
    expect(ids(['a', click], ['b', click])).toEqual(['b']);
  });

  it('given the only picked card, when it is clicked again, then nothing is picked', () => {
    expect(ids(['a', click], ['a', click])).toEqual([]);
  });

  it('given several picked cards, when one of them is clicked, then only that one is left', () => {
    expect(ids(['a', click], ['b', ctrl], ['a', click])).toEqual(['a']);
  });

  it('given a picked card, when others are clicked with Ctrl, then they come and go one by one', () => {
    expect(ids(['a', click], ['e', ctrl], ['c', ctrl], ['e', ctrl])).toEqual(['a', 'c']);
  });

  it('given a picked card, when one below or above is clicked with Shift, then all between are picked', () => {
    expect(ids(['b', click], ['d', shift])).toEqual(['b', 'c', 'd']);
    expect(ids(['d', click], ['b', shift])).toEqual(['d', 'b', 'c']);
  });

  it('given a picked card, when one in another area is clicked with Shift, then that one is added', () => {
    expect(ids(['a', click], ['f', shift])).toEqual(['a', 'f']);
  });

  it('given nothing is picked, when a card is clicked with Shift, then it is picked', () => {
    expect(ids(['c', shift])).toEqual(['c']);
  });
});

describe('the cards that go together', () => {
  it('given picked cards, when one of them is taken, then all go in the order of the board', () => {
    expect(takenWith(picked(['f', click], ['c', ctrl], ['a', ctrl]), 'c', areas)).toEqual(['a', 'c', 'f']);
  });

  it('given picked cards, when another card is taken, then it goes alone', () => {
    expect(takenWith(picked(['a', click], ['b', ctrl]), 'f', areas)).toEqual(['f']);
  });

  it('given a picked card that leaves the board, when the selection is cleaned, then the others stay', () => {
    const selection = picked(['a', click], ['e', ctrl]);
    expect([...kept(selection, [{ id: null, cardIds: ['e'] }]).ids]).toEqual(['e']);
    expect(kept(selection, areas)).toBe(selection);
  });
});
