import type { Actor } from '@gehoer/shared/domain/actor.ts';
import type { CommandInput, CommandName } from '@gehoer/shared/domain/commands.ts';
import type { Receipt, Recorded } from '@gehoer/shared/protocol/messages.ts';
import { expect } from 'vitest';
import { COLLECTING, hash, keyOf, NOW, posted, uuid } from '../../shared/test/evening.ts';
import { Ledger } from '../src/workshops/ledger.ts';
import { Mailbox, type MailboxDeps } from '../src/workshops/mailbox.ts';
import { Quota } from '../src/workshops/quota.ts';
import { MemoryStore } from './memoryStore.ts';

export const STAFF: Actor = { kind: 'staff', id: 'leitung' };
export const phone = (device: string): Actor => ({ kind: 'participant', device });

/** Facts as they stand in a log: the first half of an evening is history. */
export const recorded = (events: readonly (typeof COLLECTING)[number][]): Recorded[] =>
  events.map((event, index) => ({ ...event, seq: index + 1, at: NOW, commandId: uuid(0xc000 + index), by: null }));

/** What a phone sends to post a card whose key it has. */
export const cardOf = (cardId: string, text?: string, roundId?: string): CommandInput<'postCard'> => {
  const { type: _type, ...input } = posted(cardId, text, roundId);
  return input;
};
export const withKey = (cardId: string) => ({ cardId, key: keyOf(cardId) });

/** A workshop whose first round collects, with a mailbox, over a store in memory. */
export const openMailbox = (events = COLLECTING, changes: Partial<MailboxDeps> = {}) => {
  const store = new MemoryStore();
  store.facts = recorded(events);
  const ledger = new Ledger('evening', store.facts);
  const quota = new Quota();
  const failures: unknown[] = [];
  let commits = 0;
  const mailbox = new Mailbox(ledger, quota, {
    store,
    now: () => NOW,
    hash,
    turn: () => Promise.resolve(),
    committed: () => {
      commits += 1;
    },
    failed: (error) => failures.push(error),
    ...changes,
  });
  let sent = 0;
  /** Sends a command, with an id of its own if none is given. */
  const send = <Name extends CommandName>(
    actor: Actor,
    name: Name,
    input: CommandInput<Name>,
    commandId = uuid(0xd000 + (sent += 1)),
  ): Promise<Receipt> => mailbox.submit(actor, { commandId, name, input });
  return { store, ledger, quota, mailbox, failures, commits: () => commits, send };
};

/** A receipt of a command that was carried out, and one of a refusal. */
export const yes = (seq: number) => expect.objectContaining({ ok: true, seq }) as unknown;
export const no = (refused: string) => expect.objectContaining({ ok: false, refused }) as unknown;
