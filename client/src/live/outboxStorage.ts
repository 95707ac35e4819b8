import type { Envelope } from '@gehoer/shared/domain/command.ts';
import { readJson, remove, storedKeys, writeJson } from './storage.ts';

/** Where unanswered commands rest, so that a reload, a flat battery or a closed browser costs nothing. */
export interface OutboxStorage {
  readonly load: () => Envelope[];
  readonly add: (envelope: Envelope) => void;
  readonly remove: (commandId: string) => void;
}

/** Keeps each command under its own key: two tabs of one phone cannot overwrite each other's cards. */
export const deviceOutbox = (name: string): OutboxStorage => {
  const prefix = `outbox:${name}:`;
  return {
    load: () =>
      storedKeys(prefix)
        .flatMap((key) => (readJson(key) as { order: number; envelope: Envelope } | undefined) ?? [])
        .sort((a, b) => a.order - b.order)
        .map(({ envelope }) => envelope),
    add: (envelope) => {
      writeJson(prefix + envelope.commandId, { order: Date.now(), envelope });
    },
    remove: (commandId) => {
      remove(prefix + commandId);
    },
  };
};

/** For screens whose commands die with them: walls send none, the team's are seen to fail at once. */
export const noStorage: OutboxStorage = { load: () => [], add: () => undefined, remove: () => undefined };
