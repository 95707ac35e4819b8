import type { Recorded } from '@gehoer/shared/protocol/messages.ts';

/** Texts that must go: those in the facts of a card that come before a seq. */
export interface Erasure {
  readonly cardId: string;
  readonly before: number;
}

/**
 * The log at rest. Asynchronous by type so that another database can stand behind it. One workshop is written by
 * one process at a time, one append after the other.
 */
export interface EventStore {
  /** All facts of a workshop in order; empty if there are none. Throws if what rests on disk is not an event. */
  readonly load: (workshopId: string) => Promise<Recorded[]>;
  /**
   * Puts facts behind the others and carries out the erasures, all or nothing. Once this resolves, the facts
   * survive a crash of process and machine. Rejects if anything could not be written or a `seq` is taken.
   */
  readonly append: (workshopId: string, facts: readonly Recorded[], erasures: readonly Erasure[]) => Promise<void>;
}

/** The same facts with the erased texts blanked: what `append` does to the log, for the copy in memory. */
export const eraseTexts = (facts: readonly Recorded[], erasures: readonly Erasure[]): Recorded[] => {
  const before = new Map(erasures.map(({ cardId, before }) => [cardId, before]));
  return facts.map((fact) =>
    'text' in fact && 'cardId' in fact && fact.seq < (before.get(fact.cardId) ?? 0) ? { ...fact, text: '' } : fact,
  );
};
