import { startServer, type RunningServer } from '../fixtures/server.ts';
import { Crowd } from './crowd.ts';
import { naiveEvening, realEvenings, type Evening } from './evening.ts';

export type Kind = 'naive' | 'real';
/** Something of both servers. */
export type Both<Value> = Readonly<Record<Kind, Value>>;

/** A server to be measured, in a process of its own, with nobody in it yet. */
export interface Contender {
  readonly server: RunningServer;
  /** A room nobody has written in. */
  readonly openEvening: () => Evening | Promise<Evening>;
}

/** So high that the check of the pace runs for every card and refuses none. */
const NO_BINDING_PACE = '100000000';

const environment = (profileFolder: string | undefined): Record<string, string> => ({
  COMMANDS_PER_MINUTE: NO_BINDING_PACE,
  ...(profileFolder && { NODE_OPTIONS: `--cpu-prof --cpu-prof-dir=${profileFolder}` }),
});

/** @param profileFolder where the server leaves its CPU profile when it ends; undefined = no profile */
export const startContender = async (kind: Kind, profileFolder?: string): Promise<Contender> => {
  const env = environment(profileFolder);
  if (kind === 'naive') {
    const server = await startServer({ program: 'e2e/bench/naiveServer.ts', env });
    return { server, openEvening: () => naiveEvening(server) };
  }
  const server = await startServer({ env });
  return { server, openEvening: await realEvenings(server) };
};

/** Finds something out about one server after the other. */
export const forBoth = async <Found>(find: (kind: Kind) => Promise<Found>): Promise<Both<Found>> => {
  const naive = await find('naive');
  return { naive, real: await find('real') };
};

/** Lets so many people into a new evening, measures, and sees them out. */
export const within = async <Figures>(
  { openEvening }: Contender,
  phones: number,
  measure: (crowd: Crowd) => Promise<Figures>,
): Promise<Figures> => {
  const crowd = await Crowd.join(await openEvening(), phones);
  const figures = await measure(crowd);
  await crowd.leave();
  return figures;
};
