import { isEveningOver } from '@gehoer/shared/domain/programme.ts';
import type { RefusalCode } from '@gehoer/shared/domain/refusals.ts';
import { countGroups, type Group, type GroupCount, isCountDue, mayReplace } from '@gehoer/shared/domain/selfLabels.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import type { SelfLabelCounts } from './store/selfLabelCounts.ts';

/** What one device says. */
export interface SelfLabel {
  /** Null takes back what was said before. */
  readonly groupId: string | null;
  /** Rises with everything a device says, so that what was overtaken on the way changes nothing; null = no script. */
  readonly turn: number | null;
}

interface Said {
  readonly groupId: string | null;
  readonly turn: number;
}

interface Evening {
  readonly said: Map<string, Said>;
  /** What each device had said when it was counted last. */
  counted: ReadonlyMap<string, string>;
  /** The count from before this process began, until it has been replaced. */
  standing: readonly GroupCount[];
  /** The count under way: they follow one another. */
  counting: Promise<void>;
}

export interface SelfLabelsDeps {
  readonly stateOf: (workshopId: string) => Promise<Workshop>;
  readonly counts: SelfLabelCounts;
}

const choicesIn = ({ said }: Evening): Map<string, string> =>
  new Map([...said].flatMap(([device, { groupId }]) => (groupId === null ? [] : [[device, groupId] as const])));

/**
 * As what people are there today. What a single device says is kept in memory only and apart from its cards; on disk
 * there are counts, made anew when five devices say something else than before. After a restart phones say again what
 * they said, and the count from before stands until as many have and five people differ.
 */
export class SelfLabels {
  readonly #deps: SelfLabelsDeps;
  readonly #evenings = new Map<string, Promise<Evening>>();

  constructor(deps: SelfLabelsDeps) {
    this.#deps = deps;
  }

  /**
   * Takes what a device says in place of what it said before; saying it again changes nothing.
   * @returns null, or why it is not taken: `eveningOver`, `invalidValue` (nobody is asked that). Taking back is always
   *   possible. Rejects if a count that was due cannot be written; the device is to say it again.
   */
  async say(workshopId: string, device: string, { groupId, turn }: SelfLabel): Promise<RefusalCode | null> {
    const state = await this.#deps.stateOf(workshopId);
    const { asked, groups } = state.profile.selfLabels;
    if (groupId !== null && isEveningOver(state)) return 'eveningOver';
    if (groupId !== null && !(asked && groups.some(({ id }) => id === groupId))) return 'invalidValue';
    const evening = await this.#of(workshopId);
    const before = evening.said.get(device)?.turn ?? -1;
    if (turn === null || turn > before) evening.said.set(device, { groupId, turn: turn ?? before });
    const counting = evening.counting.then(() => this.#count(workshopId, evening, groups));
    evening.counting = counting.catch(() => undefined);
    await counting;
    return null;
  }

  /** What a device has said last; null = nothing, or it has taken it back. */
  async choiceOf(workshopId: string, device: string): Promise<string | null> {
    return (await this.#evenings.get(workshopId))?.said.get(device)?.groupId ?? null;
  }

  async #count(workshopId: string, evening: Evening, groups: readonly Group[]): Promise<void> {
    const choices = choicesIn(evening);
    const next = countGroups(choices, groups);
    if (!isCountDue(choices, evening.counted) || !mayReplace(next, evening.standing)) return;
    await this.#deps.counts.replace(workshopId, next);
    evening.counted = choices;
    evening.standing = [];
  }

  #of(workshopId: string): Promise<Evening> {
    const known = this.#evenings.get(workshopId);
    if (known) return known;
    const opening = this.#open(workshopId);
    this.#evenings.set(workshopId, opening);
    // What could not be read is asked for again.
    opening.catch(() => this.#evenings.delete(workshopId));
    return opening;
  }

  async #open(workshopId: string): Promise<Evening> {
    const standing = await this.#deps.counts.of(workshopId);
    return { said: new Map(), counted: new Map(), standing, counting: Promise.resolve() };
  }
}
