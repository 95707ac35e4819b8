import { type Colleague, Doing, HELD_MS, type Told } from '@gehoer/shared/protocol/together.ts';
import * as v from 'valibot';
import { Pace } from './pace.ts';

/** Renewing what is held takes 15 a minute; the rest is for taking and putting down. */
const TELLINGS_PER_MINUTE = 120;

interface Line {
  colleague: Colleague;
  /** Lets go of the cards of somebody who has fallen silent. */
  letGo: NodeJS.Timeout | undefined;
}

export interface TogetherDeps {
  readonly now: () => number;
  /** Tells one line who else is there. */
  readonly send: (lineId: string, others: readonly Colleague[]) => void;
}

/**
 * Who of the team is on an evening's pages, and what they hold: memory only. A hold is a courtesy and no lock; which
 * command comes first is decided where commands are.
 */
export class Together {
  readonly #deps: TogetherDeps;
  readonly #pace: Pace;
  readonly #evenings = new Map<string, Map<string, Line>>();

  constructor(deps: TogetherDeps) {
    this.#deps = deps;
    this.#pace = new Pace(TELLINGS_PER_MINUTE, deps.now);
  }

  /**
   * Somebody of the team has opened a page.
   * @returns a function to be called once, when the page's line is gone; what was held is free then
   */
  join(workshopId: string, who: Pick<Colleague, 'lineId' | 'staffId' | 'name'>): () => void {
    const lines = this.#evenings.get(workshopId) ?? new Map<string, Line>();
    this.#evenings.set(workshopId, lines);
    lines.set(who.lineId, { colleague: { ...who, roundId: null, cardIds: [] }, letGo: undefined });
    this.#publish(workshopId);
    return () => {
      clearTimeout(lines.get(who.lineId)?.letGo);
      lines.delete(who.lineId);
      if (lines.size === 0 && this.#evenings.get(workshopId) === lines) this.#evenings.delete(workshopId);
      this.#pace.sweep();
      this.#publish(workshopId);
    };
  }

  /**
   * Takes what a line says it is doing, and passes it on. Whatever the message holds, there is an answer.
   * @returns `forbidden` for a line that is not the team's, `tooFast`, `malformed`
   */
  tell(workshopId: string, lineId: string, message: unknown): Told {
    const line = this.#evenings.get(workshopId)?.get(lineId);
    if (!line) return { ok: false, refused: 'forbidden' };
    if (!this.#pace.allows(lineId)) return { ok: false, refused: 'tooFast' };
    const parsed = v.safeParse(Doing, message, { abortEarly: true });
    if (!parsed.success) return { ok: false, refused: 'malformed' };
    clearTimeout(line.letGo);
    line.letGo = parsed.output.cardIds.length > 0 ? this.#letGoLater(workshopId, line) : undefined;
    this.#change(workshopId, line, parsed.output);
    return { ok: true };
  }

  #letGoLater(workshopId: string, line: Line): NodeJS.Timeout {
    return setTimeout(() => {
      this.#change(workshopId, line, { ...line.colleague, cardIds: [] });
    }, HELD_MS);
  }

  #change(workshopId: string, line: Line, { roundId, cardIds }: Doing): void {
    const before = line.colleague;
    const isSame = before.roundId === roundId && before.cardIds.join() === cardIds.join();
    line.colleague = { ...before, roundId, cardIds };
    // Saying the same again only renews it.
    if (!isSame) this.#publish(workshopId);
  }

  #publish(workshopId: string): void {
    const all = [...(this.#evenings.get(workshopId)?.values() ?? [])].map(({ colleague }) => colleague);
    for (const { lineId } of all)
      this.#deps.send(
        lineId,
        all.filter((each) => each.lineId !== lineId),
      );
  }
}
