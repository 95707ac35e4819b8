import { setTimeout as pause } from 'node:timers/promises';
import type { Random } from '../simulation/random.ts';
import type { Crowd, Post } from './crowd.ts';
import { spreadOf, type Spread } from './percentile.ts';
import { cpuMs, waitedMs } from './processFacts.ts';

export interface Human {
  readonly perSecond: number;
  /** Milliseconds from posting to the acknowledgement. */
  readonly acknowledged: Spread;
  /** Milliseconds from posting until the last phone has the card. */
  readonly seen: Spread;
  /** Share of a core the server takes. */
  readonly load: number;
  /** Share of the time in which the server, or the load generator, waited for a processor: how far to trust the rest. */
  readonly waited: { readonly server: number; readonly load: number };
}

const WARM_UP_MS = 2000;

/** Posts at random instants (a Poisson process), as people do who do not know of each other. */
const postFor = async (crowd: Crowd, perSecond: number, ms: number, random: Random): Promise<Post[]> => {
  const posts: Post[] = [];
  const end = performance.now() + ms;
  for (let due = performance.now(); ; posts.push(crowd.post())) {
    due -= (Math.log(1 - random.next()) * 1000) / perSecond;
    if (due > end) return posts;
    await pause(Math.max(0, due - performance.now()));
  }
};

/** Cards come at a rate people could write at. The first two seconds are not counted. */
export const human = async (
  crowd: Crowd,
  pid: number,
  { perSecond, seconds, random }: { perSecond: number; seconds: number; random: Random },
): Promise<Human> => {
  await postFor(crowd, perSecond, WARM_UP_MS, random);
  const before = { cpu: cpuMs(pid), server: waitedMs(pid), load: waitedMs(process.pid) };
  const posts = await postFor(crowd, perSecond, seconds * 1000, random);
  const share = (ms: number): number => ms / (seconds * 1000);
  const load = share(cpuMs(pid) - before.cpu);
  const waited = {
    server: share(waitedMs(pid) - before.server),
    load: share(waitedMs(process.pid) - before.load),
  };
  await crowd.settled();
  return {
    perSecond,
    acknowledged: spreadOf(posts.map(({ acknowledgedAt, postedAt }) => acknowledgedAt - postedAt)),
    seen: spreadOf(posts.map((post) => crowd.seenAfter(post))),
    load,
    waited,
  };
};

/** Everybody posts one card in the same instant. @returns milliseconds until the last phone has the last card */
export const allAtOnce = async (crowd: Crowd): Promise<number> => {
  const posts = Array.from({ length: crowd.size }, () => crowd.post());
  await crowd.settled();
  const start = posts[0]?.postedAt ?? NaN;
  return Math.max(...posts.map((post) => crowd.seenAfter(post) + post.postedAt - start));
};

export interface Ceiling {
  /** Cards that the last phone has got, per second. */
  readonly cardsPerSecond: number;
  readonly cpuMsPerCard: number;
}

/**
 * As much as goes: as soon as everybody has a card, the next one is posted, so that so many are always on their way.
 * Counted from the first card posted until the last phone has the last one.
 * @param seconds after which no new card is posted
 */
export const ceiling = async (
  crowd: Crowd,
  pid: number,
  { outstanding, seconds }: { outstanding: number; seconds: number },
): Promise<Ceiling> => {
  const post = (cards: number): void => {
    for (let count = 0; count < cards; count += 1) crowd.post();
  };
  const start = { seen: crowd.seen, cpu: cpuMs(pid), at: performance.now() };
  crowd.onSeen = post;
  post(outstanding);
  await pause(seconds * 1000);
  crowd.onSeen = () => undefined;
  await crowd.settled();
  const cards = crowd.seen - start.seen;
  const ms = performance.now() - start.at;
  return { cardsPerSecond: (cards / ms) * 1000, cpuMsPerCard: (cpuMs(pid) - start.cpu) / cards };
};
