import { withHash } from '../../live/withHash.ts';
import { newId } from '../../live/ids.ts';
import type { Dots } from '@gehoer/shared/domain/dots.ts';
import type { Outcome } from '../../live/live.ts';
import type { Device } from '../device/device.ts';
import { newBallot, type OwnBallot, settleBallot, wishFor, withDots } from '../device/ownBallot.ts';
import type { Post } from './sendPending.ts';

/** What a person can do with their dots. All of it is on the device at once. */
export interface BallotActions {
  /** Puts this many dots on a cluster; nothing is sent. */
  readonly choose: (roundId: string, clusterId: string, count: number) => void;
  /** Sends these dots as the ballot of the round, in place of what was sent before. */
  readonly cast: (roundId: string, dots: readonly Dots[]) => void;
  /** Takes the answer to a command, also of an earlier page view. */
  readonly settle: (commandId: string, outcome: Outcome) => void;
  /** Sends everything that is not under way, after a start or a sleep. */
  readonly sendAgain: () => void;
}

interface Deps extends Pick<Post, 'send' | 'isUnderWay'> {
  readonly device: Pick<Device, 'store' | 'putBallot'>;
}

export const ballotActions = ({ device, send, isUnderWay }: Deps): BallotActions => {
  const ballots = (): OwnBallot[] => [...device.store.getState().ballots.values()];
  const ballotOf = (roundId: string): OwnBallot => device.store.getState().ballots.get(roundId) ?? newBallot(roundId);
  const settle = (commandId: string, outcome: Outcome): void => {
    for (const ballot of ballots()) {
      const settled = settleBallot(ballot, commandId, outcome);
      if (settled !== ballot) device.putBallot(settled);
    }
  };
  const sendNow = ({ ballotId, roundId, wish }: OwnBallot, keyHash: string): void => {
    if (!wish || isUnderWay(wish.commandId)) return;
    const { commandId, dots } = wish;
    const input = { ballotId, roundId, keyHash, key: wish.key, dots: [...dots] };
    void send('castBallot', input, commandId).then((outcome) => settle(commandId, outcome));
  };
  const sendPending = (ballot: OwnBallot): void => {
    withHash((hashOf) => sendNow(ballot, hashOf(ballot.key)));
  };
  return {
    choose: (roundId, clusterId, count) => {
      device.putBallot(withDots(ballotOf(roundId), clusterId, count));
    },
    cast: (roundId, dots) => {
      const ballot = wishFor(ballotOf(roundId), dots, newId());
      device.putBallot(ballot);
      sendPending(ballot);
    },
    settle,
    sendAgain: () => ballots().forEach(sendPending),
  };
};
