import type { Dots } from '@gehoer/shared/domain/dots.ts';
import type { RefusalCode } from '@gehoer/shared/domain/refusals.ts';
import { newId, newKey } from '../../live/ids.ts';
import type { Outcome } from '../../live/live.ts';

/** The wish to give dots, on its way. */
interface Wish {
  readonly commandId: string;
  readonly dots: readonly Dots[];
  /** Shown from the second wish on: the first one leaves only the key's hash with the server. */
  readonly key: string | null;
}

/** The dots of this device in one round. Its id and key are made for it alone: nothing leads from it to a card. */
export interface OwnBallot {
  readonly roundId: string;
  readonly ballotId: string;
  /** Proves that the ballot is ours; the server knows only its hash. */
  readonly key: string;
  /** What the person has chosen, sent or not. */
  readonly chosen: readonly Dots[];
  readonly wish: Wish | null;
  /** What the server has; null = nothing yet. */
  readonly arrived: readonly Dots[] | null;
  /** Whether a wish has ever been sent. */
  readonly shown: boolean;
  /** Why the last wish was refused. */
  readonly refused: RefusalCode | null;
}

/** A ballot on which nothing is chosen yet. */
export const newBallot = (roundId: string): OwnBallot => ({
  roundId,
  ballotId: newId(),
  key: newKey(),
  chosen: [],
  wish: null,
  arrived: null,
  shown: false,
  refused: null,
});

/** The ballot with this many dots on a cluster. */
export const withDots = (ballot: OwnBallot, clusterId: string, count: number): OwnBallot => {
  const others = ballot.chosen.filter((each) => each.clusterId !== clusterId);
  return { ...ballot, chosen: count > 0 ? [...others, { clusterId, count }] : others };
};

/** The ballot with the wish to give these dots, in place of a wish that is not answered yet. */
export const wishFor = (ballot: OwnBallot, dots: readonly Dots[], commandId: string): OwnBallot => ({
  ...ballot,
  chosen: dots,
  wish: { commandId, dots, key: ballot.shown ? ballot.key : null },
  shown: true,
  refused: null,
});

/** The ballot after a wish was answered for good; the same one if it was not the last wish of this ballot. */
export const settleBallot = (ballot: OwnBallot, commandId: string, outcome: Outcome): OwnBallot => {
  const { wish } = ballot;
  if (wish?.commandId !== commandId) return ballot;
  return outcome.ok
    ? { ...ballot, arrived: wish.dots, wish: null }
    : { ...ballot, wish: null, refused: outcome.refused };
};
