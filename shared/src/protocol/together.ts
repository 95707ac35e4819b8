import * as v from 'valibot';
import { Id } from '../domain/command.ts';
import type { RefusalCode } from '../domain/refusals.ts';

/** More cards than anybody moves at once; the rest of a larger choice is moved all the same, only not marked as held. */
export const MOST_HELD = 200;

/** What somebody of the team is doing at this moment. Known while they do it, and in no log. */
export const Doing = v.strictObject({
  /** The round whose cards are on the screen. */
  roundId: v.nullable(Id),
  /** The cards in the hand. */
  cardIds: v.pipe(v.array(Id), v.maxLength(MOST_HELD)),
});
export type Doing = v.InferOutput<typeof Doing>;

/** A page that somebody else of the team has open, and what happens there. */
export interface Colleague extends Doing {
  /** Name of the page's line; somebody with two pages has two. */
  readonly lineId: string;
  /** Account id. */
  readonly staffId: string;
  /** Account name. */
  readonly name: string;
}

/** The answer to a telling: it was passed on, or not. */
export type Told = { readonly ok: true } | { readonly ok: false; readonly refused: RefusalCode };

/** Cards that nobody says to be holding any more are free after this long. */
export const HELD_MS = 10_000;
