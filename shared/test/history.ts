import * as v from 'valibot';
import type { Actor } from '../src/domain/actor.ts';
import { BoardChange } from '../src/domain/boardChange.ts';
import type { CommandName } from '../src/domain/commands.ts';
import { isRefusal, type RefusalCode } from '../src/domain/refusals.ts';
import { inverse } from '../src/domain/undo.ts';
import { emptyWorkshop, evolve, type Workshop, type WorkshopEvent } from '../src/domain/workshop.ts';
import { planned, uuid } from './evening.ts';
import { actorFor, judge } from './given.ts';
import { Choice, type Dice, INPUTS } from './wishes.ts';

/** One thing that happened: a wish and what became of it. */
export interface Happening {
  readonly actor: Actor;
  readonly name: CommandName;
  readonly before: Workshop;
  readonly events: readonly WorkshopEvent[];
  readonly refused: RefusalCode | null;
  readonly after: Workshop;
}

const isBoardChange = (event: WorkshopEvent): event is BoardChange => v.is(BoardChange, event);

/** What can be taken back of what followed from a wish: all of it, or nothing (what has been erased is gone). */
export const stepOf = (events: readonly WorkshopEvent[]): readonly BoardChange[] =>
  events.every(isBoardChange) ? events : [];

interface Desk {
  readonly done: (readonly BoardChange[])[];
  readonly undone: (readonly BoardChange[])[];
}

/** An evening that happens throw by throw. Two editors work on it; each has an undo and a redo of their own. */
export class History {
  state: Workshop;
  #turn = 0;
  readonly #desks: readonly [Desk, Desk] = [
    { done: [], undone: [] },
    { done: [], undone: [] },
  ];

  constructor(...facts: readonly WorkshopEvent[]) {
    const begun = facts.length > 0 ? facts : [planned({ cardLimit: null, tableLimit: null })];
    this.state = evolve(emptyWorkshop('evening'), begun, begun.length);
  }

  /** Something happens, or is tried in vain. */
  happen(dice: Dice): Happening {
    this.#turn += 1;
    const desk = this.#desks[dice.editor];
    if (dice.wish === 'undo') return this.#revert(dice, desk.done, desk.undone);
    if (dice.wish === 'redo') return this.#revert(dice, desk.undone, desk.done);
    const input = INPUTS[dice.wish](new Choice(this.state, dice, uuid(0x1000 + this.#turn)));
    const happening = this.#judge(dice, dice.wish, input);
    const changes = stepOf(happening.events);
    if (changes.length > 0) {
      desk.done.push(changes);
      desk.undone.length = 0;
    }
    return happening;
  }

  #revert(dice: Dice, from: (readonly BoardChange[])[], to: (readonly BoardChange[])[]): Happening {
    const changes = inverse(from.pop() ?? []);
    const happening = this.#judge(dice, 'revert', { changes });
    if (!happening.refused && changes.length > 0) to.push(changes);
    return happening;
  }

  #judge({ editor }: Dice, name: CommandName, input: unknown): Happening {
    const before = this.state;
    const usual = actorFor(name);
    const actor: Actor = usual.kind === 'staff' ? { kind: 'staff', id: `editor-${editor}` } : usual;
    const decided = judge(before, name, input, { actor });
    const events = isRefusal(decided) ? [] : decided;
    this.state = evolve(before, events, before.seq + events.length);
    return { actor, name, before, events, refused: isRefusal(decided) ? decided.refused : null, after: this.state };
  }
}
