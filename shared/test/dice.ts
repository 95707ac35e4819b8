import fc from 'fast-check';
import { type Dice, INPUTS, type Wish } from './wishes.ts';

const WISHES = [...(Object.keys(INPUTS) as Wish[]), 'undo', 'redo'] as const;
/** The wishes that make and change boards, which need most of the turns to get anywhere. */
const BOARD_WISHES: readonly Wish[] = [
  ...['postCard', 'postCard', 'postCard', 'withdrawCard', 'createCluster', 'createCluster', 'moveCards', 'moveCards'],
  ...['moveCards', 'nameCluster', 'orderCluster', 'mergeClusters', 'dissolveCluster', 'hideCard', 'showCard'],
  ...['stackCards', 'stackCards', 'unstackCards', 'copyCard', 'removeCopy', 'markCard', 'enterCard', 'eraseCard'],
  ...['draftStatement', 'openDots', 'castBallot'],
  ...['undo', 'undo', 'undo', 'redo', 'redo', 'moveTo'],
] as Wish[];

const diceOf = (wishes: readonly Wish[]): fc.Arbitrary<Dice> =>
  fc.record({
    wish: fc.constantFrom(...wishes),
    editor: fc.constantFrom(0, 1),
    one: fc.nat(1000),
    two: fc.nat(1000),
    some: fc.array(fc.nat(1000), { maxLength: 4 }),
    text: fc.string({ unit: 'grapheme', maxLength: 8 }),
  });

/** A history of an evening in which everything happens. */
export const anyHistory = (length = 60): fc.Arbitrary<Dice[]> =>
  fc.array(diceOf([...WISHES, ...BOARD_WISHES, 'moveTo', 'moveTo']), { maxLength: length, size: 'max' });
/** A history of an evening on whose boards two editors work. */
export const boardHistory = (length = 60): fc.Arbitrary<Dice[]> =>
  fc.array(diceOf(BOARD_WISHES), { maxLength: length, size: 'max' });
