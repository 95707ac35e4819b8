import type { Dots } from '@gehoer/shared/domain/dots.ts';
import type { Language } from '@gehoer/shared/domain/languages.ts';
import type { RefusalCode } from '@gehoer/shared/domain/refusals.ts';
import type { Round } from '@gehoer/shared/domain/round.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import type { DeviceState } from '../device/device.ts';
import type { OwnBallot } from '../device/ownBallot.ts';
import { roundView } from './roundView.ts';

/** A cluster that can get dots. */
export interface DotsOption {
  readonly clusterId: string;
  /** Round and place among the clusters ("1.2"). */
  readonly number: string;
  /** Empty if nobody has named it. */
  readonly heading: string;
  /** The person's own dots. */
  readonly mine: number;
  /** Everybody's dots; null before the result is there. */
  readonly total: number | null;
}

/** The opinion poll of the round of now: its ballot while it is open, its result afterwards. */
export interface DotsView {
  readonly roundId: string;
  readonly open: boolean;
  readonly perPerson: number;
  readonly perCluster: number;
  /** Dots the person has not placed yet. */
  readonly left: number;
  readonly options: readonly DotsOption[];
  /** How the person's dots are doing: nothing sent, on their way, with the server, or refused. */
  readonly status: 'unsent' | 'waiting' | 'arrived' | 'refused';
  readonly reason: RefusalCode | null;
  /** Whether what is chosen is something else than what was sent last. */
  readonly changed: boolean;
  /** Phones that have given dots; null before the result is there. */
  readonly ballots: number | null;
}

const countOn = (dots: readonly Dots[], clusterId: string): number =>
  dots.find((each) => each.clusterId === clusterId)?.count ?? 0;

const statusOf = (ballot: OwnBallot | undefined): DotsView['status'] => {
  if (ballot?.refused) return 'refused';
  if (ballot?.wish) return 'waiting';
  return ballot?.arrived ? 'arrived' : 'unsent';
};

/** The poll that is to be seen: an open one, or the result of one somebody has voted in, while its round is looked at. */
const pollOf = ({ dots, phase }: Round): Round['dots'] => {
  if (phase === 'dots') return dots;
  return dots?.result?.ballots && (phase === 'sorting' || phase === 'closed') ? dots : null;
};

/** The opinion poll as this phone shows it; null while there is none. Before it is closed there is no result in it. */
export const dotsView = (
  workshop: Workshop,
  { ballots }: Pick<DeviceState, 'ballots'>,
  language: Language,
): DotsView | null => {
  const round = workshop.rounds.get(workshop.programme.current);
  const poll = round && pollOf(round);
  if (!poll) return null;
  const { id: roundId, phase } = round;
  const open = phase === 'dots';
  const ballot = ballots.get(roundId);
  const result = open ? null : poll.result;
  const number = roundView(workshop, roundId, language)?.number ?? 0;
  const options = poll.options.map(({ clusterId, position, heading }) => ({
    clusterId,
    heading,
    number: `${number}.${position}`,
    mine: countOn(ballot?.chosen ?? [], clusterId),
    total: result && countOn(result.totals, clusterId),
  }));
  const sent = ballot?.wish?.dots ?? ballot?.arrived ?? [];
  return {
    roundId,
    open,
    perPerson: poll.perPerson,
    perCluster: poll.perCluster,
    left: poll.perPerson - options.reduce((sum, { mine }) => sum + mine, 0),
    options,
    status: statusOf(ballot),
    reason: ballot?.refused ?? null,
    changed: options.some(({ clusterId, mine }) => mine !== countOn(sent, clusterId)),
    ballots: result && result.ballots,
  };
};
