import { setTimeout as pause } from 'node:timers/promises';
import { startContender, within, type Kind } from './contender.ts';
import { Crowd } from './crowd.ts';
import { memoryOf } from './processFacts.ts';

export interface JoiningFigures {
  /** Seconds until the last phone was welcomed. */
  readonly seconds: number;
  /** Bytes of memory the server has taken per phone. */
  readonly memoryPerPhone: number;
}

const CARDS_ON_THE_WALL = 100;
/** The server's memory is read once it has come to rest. */
const REST_MS = 2000;

/** Everybody joins in the same instant an evening with cards in it, as when the Wi-Fi comes back. */
export const measureJoining = async (kind: Kind, phones: number): Promise<JoiningFigures> => {
  const contender = await startContender(kind);
  const { pid, stop } = contender.server;
  const evening = await contender.openEvening();
  const here = { ...contender, openEvening: () => evening };
  const figures = await within(here, 1, async (writer) => {
    for (let count = 0; count < CARDS_ON_THE_WALL; count += 1) writer.post();
    await writer.settled();
    await pause(REST_MS);
    const before = memoryOf(pid);
    const start = performance.now();
    const crowd = await Crowd.join(evening, phones);
    const seconds = (performance.now() - start) / 1000;
    await pause(REST_MS);
    const memoryPerPhone = (memoryOf(pid) - before) / phones;
    await crowd.leave();
    return { seconds, memoryPerPhone };
  });
  await stop();
  return figures;
};
