import type { Card } from '../domain/card.ts';
import { fold } from './fold.ts';
import { standOf } from './stand.ts';
import { STOP_WORDS } from './stopWords.ts';

/** What of a card its likeness to others depends on. */
export type Said = Pick<Card, 'id' | 'text' | 'language'>;

/** A card as it is compared. */
export interface Statement {
  readonly id: string;
  /** All its words, folded, whatever stands between them: the same for cards that say the same word for word. */
  readonly wording: string;
  /** See `standOf`. */
  readonly stand: string;
  /** What it is about: its words without those that say nothing, folded. */
  readonly words: readonly string[];
}

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Takes a card apart. Words are runs of letters and digits: all offered languages write spaces, and a run without any
 * (Chinese, Thai) is compared by its parts like every other word.
 */
export const statementOf = ({ id, text, language }: Said): Statement => {
  const folded = fold(text, language);
  const all = folded.match(WORD) ?? [];
  const telling = all.filter((word) => !STOP_WORDS.has(word));
  return {
    id,
    wording: all.length > 0 ? all.join(' ') : folded,
    stand: standOf(all),
    words: telling.length > 0 ? telling : all,
  };
};
