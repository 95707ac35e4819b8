import type { ReviewText } from '@gehoer/shared/i18n/review.ts';
import type { TextState, TextStates } from '@gehoer/shared/protocol/wordings.ts';

/** A text of the phone with what the place has done to it. */
export interface StatedText extends ReviewText {
  /** The place's own wording; null = the shipped one is in use. */
  readonly own: string | null;
  /** The wording phones show. */
  readonly inUse: string;
  /** Whether somebody who speaks the language has confirmed the wording in use. */
  readonly isConfirmed: boolean;
}

const UNTOUCHED: TextState = { own: null, confirmed: null };

/** Puts the shipped texts and the place's changes together. A confirmation counts for one wording only. */
export const statedTexts = (texts: readonly ReviewText[], states: TextStates): StatedText[] =>
  texts.map((each) => {
    const { own, confirmed } = states[each.id] ?? UNTOUCHED;
    const inUse = own ?? each.text;
    return { ...each, own, inUse, isConfirmed: confirmed === inUse || (own === null && each.confirmed) };
  });

/** How many texts there are, how many of them are confirmed, and how many have a wording of the place's own. */
export const countTexts = (texts: readonly StatedText[]) => ({
  total: texts.length,
  confirmed: texts.filter(({ isConfirmed }) => isConfirmed).length,
  own: texts.filter(({ own }) => own !== null).length,
});

export const SHOWN = ['all', 'toConfirm', 'own'] as const;
export type Shown = (typeof SHOWN)[number];

const isShown = (text: StatedText, shown: Shown): boolean =>
  shown === 'all' || (shown === 'own' ? text.own !== null : !text.isConfirmed);

/** Letters are compared without case, as everywhere where somebody searches. */
const folded = (text: string): string => text.normalize('NFC').toLowerCase();

/** The texts of a kind in which what was searched for occurs: in the wording, in the shipped one or in German. */
export const findTexts = (texts: readonly StatedText[], shown: Shown, search: string): StatedText[] => {
  const wanted = folded(search.trim());
  const hasIt = ({ inUse, text, german }: StatedText): boolean =>
    [inUse, text, ...german.map((each) => each.text)].some((each) => folded(each).includes(wanted));
  return texts.filter((text) => isShown(text, shown) && hasIt(text));
};

/** Texts by the first part of their names, in order. */
export const groupedTexts = (texts: readonly StatedText[]): readonly (readonly [group: string, StatedText[]])[] => {
  const groups = new Map<string, StatedText[]>();
  for (const text of texts) {
    const group = text.key.split('.')[0] ?? '';
    groups.set(group, [...(groups.get(group) ?? []), text]);
  }
  return [...groups];
};
