import { Random } from '../simulation/random.ts';
import { forBoth, startContender, within, type Both, type Contender, type Kind } from './contender.ts';
import { allAtOnce, ceiling, human, type Ceiling, type Human } from './measures.ts';
import { percentile } from './percentile.ts';
import { memoryOf } from './processFacts.ts';

/** How long and how hard a room is measured. */
export interface RoomPlan {
  readonly phones: number;
  readonly perSecond: Both<number>;
  readonly seconds: number;
  /** Length of one of the tries to find the ceiling. */
  readonly ceilingSeconds: number;
  /** How often everybody posts at once. */
  readonly instants: Both<number>;
}

export interface RoomFigures {
  readonly human: Human;
  /** Milliseconds until the last had the last card: the middle one of the tries, and the worst. */
  readonly allAtOnce: { readonly middle: number; readonly worst: number };
  readonly ceiling: Ceiling;
  /** Bytes of memory after the cards at a human rate, and the most it ever was. */
  readonly memory: number;
  readonly peakMemory: number;
}

/**
 * Cards on their way at the ceiling. The naive server is not held back by the smaller number (it sends each card by
 * itself however many wait), only kept from piling up minutes of unsent messages.
 */
const OUTSTANDING: Both<number> = { naive: 50, real: 1000 };
const TRIES = 3;
const SEED = 2026;

/** A fresh server: first what people feel, then how much memory that took. */
const feel = (contender: Contender, phones: number, perSecond: number, seconds: number) =>
  within(contender, phones, async (crowd) => {
    const { pid } = contender.server;
    const figures = await human(crowd, pid, { perSecond, seconds, random: new Random(SEED) });
    return { human: figures, memory: memoryOf(pid) };
  });

const repeatAllAtOnce = (contender: Contender, phones: number, times: number) =>
  within(contender, phones, async (crowd) => {
    const tries: number[] = [];
    for (let count = 0; count < times; count += 1) tries.push(await allAtOnce(crowd));
    return { middle: percentile(tries, 0.5), worst: Math.max(...tries) };
  });

/**
 * The ceilings of both servers in turns, so that whatever else runs on the machine slows down both. Of each the best
 * try is kept.
 */
const ceilings = async (contenders: Both<Contender>, { phones, ceilingSeconds: seconds }: RoomPlan) => {
  const tries: Both<Ceiling>[] = [];
  for (let count = 0; count < TRIES; count += 1) {
    const next = await forBoth((kind) =>
      within(contenders[kind], phones, (crowd) =>
        ceiling(crowd, contenders[kind].server.pid, { outstanding: OUTSTANDING[kind], seconds }),
      ),
    );
    tries.push(next);
  }
  const best = (kind: Kind): Ceiling =>
    tries.map((each) => each[kind]).reduce((one, other) => (other.cardsPerSecond > one.cardsPerSecond ? other : one));
  return { naive: best('naive'), real: best('real') };
};

/**
 * Measures two fresh servers with so many phones in the room; each measure has an evening of its own.
 * @param profileFolder where the real server leaves its CPU profile
 */
export const measureRoom = async (plan: RoomPlan, profileFolder?: string): Promise<Both<RoomFigures>> => {
  const { phones, perSecond, seconds, instants } = plan;
  const contenders = await forBoth((kind) => startContender(kind, kind === 'real' ? profileFolder : undefined));
  const felt = await forBoth((kind) => feel(contenders[kind], phones, perSecond[kind], seconds));
  const atOnce = await forBoth((kind) => repeatAllAtOnce(contenders[kind], phones, instants[kind]));
  const most = await ceilings(contenders, plan);
  return forBoth(async (kind) => {
    const { pid, stop } = contenders[kind].server;
    const peakMemory = memoryOf(pid, 'peak');
    await stop();
    return { ...felt[kind], allAtOnce: atOnce[kind], ceiling: most[kind], peakMemory };
  });
};
