import * as v from 'valibot';
import { expect } from 'vitest';
import type { Actor } from '../src/domain/actor.ts';
import { decide, type CommandInput, type CommandName } from '../src/domain/commands.ts';
import { isRefusal, type RefusalCode } from '../src/domain/refusals.ts';
import { emptyWorkshop, evolve, WorkshopEvent, type Workshop } from '../src/domain/workshop.ts';
import { hash, NOW } from './evening.ts';

export const STAFF: Actor = { kind: 'staff', id: 'leitung' };
export const PHONE: Actor = { kind: 'participant', device: 'phone' };
export const WALL: Actor = { kind: 'wall' };

/** What a decision may depend on besides the state. */
export interface Circumstances {
  /** By default whoever usually has such a wish. */
  readonly actor?: Actor;
  readonly now?: number;
  /** Cards the device has in the round already. */
  readonly cardsUsed?: number;
  readonly ballotsUsed?: number;
}

const OF_PHONES: readonly CommandName[] = ['postCard', 'editCard', 'withdrawCard', 'castBallot'];

/** Who usually has such a wish. */
export const actorFor = (name: string): Actor => (OF_PHONES.some((each) => each === name) ? PHONE : STAFF);

/** Judges a wish as the server does. Whatever follows from it can be read back from the log. */
export const judge = (
  state: Workshop,
  name: string,
  input: unknown,
  { actor = actorFor(name), now = NOW, cardsUsed = 0, ballotsUsed = 0 }: Circumstances = {},
): ReturnType<typeof decide> => {
  const decided = decide(
    state,
    actor,
    { name, input },
    {
      now,
      hash,
      cardsUsed: () => cardsUsed,
      ballotsUsed: () => ballotsUsed,
    },
  );
  if (!isRefusal(decided)) for (const event of decided) expect(v.parse(WorkshopEvent, event)).toEqual(event);
  return decided;
};

/** A specification of the domain: given these facts, when somebody has this wish, then these facts or this refusal. */
export const given = (...facts: readonly WorkshopEvent[]) => {
  const state = evolve(emptyWorkshop('evening'), facts, facts.length);
  return {
    /** What the facts amount to. */
    state,
    when: <Name extends CommandName>(name: Name, input: CommandInput<Name>, circumstances?: Circumstances) => {
      const decided = judge(state, name, input, circumstances);
      return {
        then: (expected: readonly WorkshopEvent[] | RefusalCode): void => {
          expect(decided).toEqual(typeof expected === 'string' ? { refused: expected } : expected);
        },
      };
    },
  };
};
