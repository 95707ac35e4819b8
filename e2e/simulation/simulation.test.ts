import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Ledger } from '../../server/src/workshops/ledger.ts';
import { Workshops } from '../../server/src/workshops/workshops.ts';
import { playEvening } from './properties.ts';

/** At least this many evenings in every test run; another seed can be tried with SIMULATION_SEED. */
const SEEDS = 300;
const first = Number(process.env['SIMULATION_SEED'] ?? 1);

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 24, 18) });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('an evening on bad networks', () => {
  it.each(Array.from({ length: process.env['SIMULATION_SEED'] ? 1 : SEEDS }, (_, index) => first + index))(
    'LIVE-1 converges, loses nothing, doubles nothing and leaks nothing: seed %i',
    (seed) => playEvening(seed),
  );
});

/** The first seed at which the simulation finds that something is wrong. */
const firstFailure = async (parts: Parameters<typeof playEvening>[1]): Promise<number | null> => {
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    try {
      await playEvening(seed, parts);
    } catch {
      return seed;
    }
  }
  return null;
};

describe('the simulation notices', () => {
  it('LIVE-2 a server that has forgotten which commands it carried out', async () => {
    vi.spyOn(Ledger.prototype, 'seqOf').mockReturnValue(undefined);
    expect(await firstFailure({ makeWorkshops: (deps) => new Workshops(deps) })).not.toBeNull();
  });

  it('LIVE-3 a server that acknowledges before it has written', async () => {
    const store = (deps: ConstructorParameters<typeof Workshops>[0]) => ({
      ...deps.store,
      append: (...write: Parameters<typeof deps.store.append>) => {
        deps.store.append(...write).catch(() => undefined);
        return Promise.resolve();
      },
    });
    const makeWorkshops = (deps: ConstructorParameters<typeof Workshops>[0]) =>
      new Workshops({ ...deps, store: store(deps) });
    expect(await firstFailure({ makeWorkshops })).not.toBeNull();
  });

  it('LIVE-5 a server that sends the room what only the team may see', async () => {
    const catchUp = Ledger.prototype.catchUp;
    vi.spyOn(Ledger.prototype, 'catchUp').mockImplementation(function (this: Ledger, since) {
      return catchUp.call(this, since, 'team');
    });
    expect(await firstFailure({ makeWorkshops: (deps) => new Workshops(deps) })).not.toBeNull();
  });

  it('LIVE-4 a server that sends a tail across a reveal', async () => {
    const catchUp = Ledger.prototype.catchUp;
    vi.spyOn(Ledger.prototype, 'catchUp').mockImplementation(function (this: Ledger, since, viewer) {
      const answer = catchUp.call(this, since, viewer);
      if (since === null || answer.kind === 'tail' || viewer !== 'room') return answer;
      return { kind: 'tail', from: since, to: answer.to, events: [] };
    });
    expect(await firstFailure({ makeWorkshops: (deps) => new Workshops(deps) })).not.toBeNull();
  });
});
