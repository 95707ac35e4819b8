import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Ledger } from '../../server/src/workshops/ledger.ts';
import { Workshops } from '../../server/src/workshops/workshops.ts';
import { playEvening } from './properties.ts';

type Deps = ConstructorParameters<typeof Workshops>[0];

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
    const store = (deps: Deps) => ({
      ...deps.store,
      append: (...write: Parameters<typeof deps.store.append>) => {
        deps.store.append(...write).catch(() => undefined);
        return Promise.resolve();
      },
    });
    const makeWorkshops = (deps: Deps) => new Workshops({ ...deps, store: store(deps) });
    expect(await firstFailure({ makeWorkshops })).not.toBeNull();
  });

  it('LIVE-4 a server that sends a tail across a reveal', async () => {
    const makeWorkshops = (deps: Deps): Workshops =>
      new Workshops({
        ...deps,
        send: (id, viewer, catchUp) => {
          const isReveal = catchUp.kind === 'snapshot' && viewer === 'room';
          deps.send(id, viewer, isReveal ? { kind: 'tail', from: 0, to: catchUp.to, events: [] } : catchUp);
        },
      });
    expect(await firstFailure({ makeWorkshops })).not.toBeNull();
  });

  it('LIVE-5 a server that sends the room what only the team may see', async () => {
    const makeWorkshops = (deps: Deps): Workshops =>
      new Workshops({
        ...deps,
        send: (id, viewer, catchUp) => {
          deps.send(id, viewer, catchUp);
          if (viewer === 'team') deps.send(id, 'room', catchUp);
        },
      });
    expect(await firstFailure({ makeWorkshops })).not.toBeNull();
  });
});
