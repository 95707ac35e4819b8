import { VIEWERS, type Viewer } from '@gehoer/shared/domain/actor.ts';
import { changesView, seenBy, viewFor } from '@gehoer/shared/domain/visibility.ts';
import { emptyWorkshop, evolve, type Workshop } from '@gehoer/shared/domain/workshop.ts';
import type { CatchUp, Delivered, Recorded } from '@gehoer/shared/protocol/messages.ts';
import { toSnapshot, type Snapshot } from '@gehoer/shared/protocol/snapshot.ts';
import { eraseTexts, type Erasure } from '../store/eventStore.ts';

/** A tail up to this long is always worth more than a snapshot; a longer one only if the state has even more rows. */
const LONG_TAIL = 500;

/** One workshop in memory: its facts, the state that follows from them, and what it takes to catch up. */
export class Ledger {
  #state: Workshop;
  #facts: Recorded[];
  readonly #seqOfCommand = new Map<string, number>();
  /** Per viewer the last `seq` that changed what may be seen of earlier facts. */
  readonly #barriers = new Map<Viewer, number>();
  /** The present views. When the Wi-Fi comes back, hundreds of phones ask for the same one. */
  readonly #snapshots = new Map<Viewer, Snapshot>();

  constructor(workshopId: string, facts: readonly Recorded[]) {
    this.#facts = [...facts];
    this.#state = evolve(emptyWorkshop(workshopId), facts, facts.length);
    this.#index(facts);
  }

  get state(): Workshop {
    return this.#state;
  }

  /** `seq` of the last fact of a command that was carried out; undefined if it never was. */
  seqOf(commandId: string): number | undefined {
    return this.#seqOfCommand.get(commandId);
  }

  /** Takes over what has been appended to the store. `state` is the state after these facts. */
  commit(facts: readonly Recorded[], erasures: readonly Erasure[], state: Workshop): void {
    for (const fact of facts) this.#facts.push(fact);
    if (erasures.length > 0) this.#facts = eraseTexts(this.#facts, erasures);
    this.#state = state;
    this.#snapshots.clear();
    this.#index(facts);
  }

  /**
   * The one way out, for publishing and for reconnecting alike.
   * @param since the last `seq` the viewer has; null = nothing yet
   * @returns a tail, or a snapshot where none can be made: first contact, far behind, or what may be seen of
   *   earlier facts has changed in between
   */
  catchUp(since: number | null, viewer: Viewer): CatchUp {
    const { seq, cards, clusters } = this.#state;
    const farBehind = seq - (since ?? 0) > Math.max(LONG_TAIL, cards.size + clusters.size);
    if (since === null || since > seq || since < (this.#barriers.get(viewer) ?? 0) || farBehind) {
      return this.#snapshot(viewer);
    }
    const events = this.#facts.slice(since).flatMap((fact) => this.#deliver(fact, viewer));
    return { kind: 'tail', from: since, to: seq, events };
  }

  #snapshot(viewer: Viewer): Snapshot {
    const snapshot = this.#snapshots.get(viewer) ?? toSnapshot(viewFor(this.#state, viewer));
    this.#snapshots.set(viewer, snapshot);
    return snapshot;
  }

  #deliver(fact: Recorded, viewer: Viewer): Delivered[] {
    const visible = seenBy(viewer, fact, this.#state) as Recorded | null;
    if (!visible) return [];
    if (viewer === 'team') return [visible];
    const { at: _at, commandId: _commandId, by: _by, ...bare } = visible;
    return [bare];
  }

  #index(facts: readonly Recorded[]): void {
    for (const fact of facts) {
      this.#seqOfCommand.set(fact.commandId, fact.seq);
      for (const viewer of VIEWERS) if (changesView(viewer, fact, this.#state)) this.#barriers.set(viewer, fact.seq);
    }
  }
}
