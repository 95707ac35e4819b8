import type { Actor } from '@gehoer/shared/domain/actor.ts';
import type { Context, Envelope } from '@gehoer/shared/domain/command.ts';
import { decide } from '@gehoer/shared/domain/commands.ts';
import { Draft } from '@gehoer/shared/domain/draft.ts';
import { isRefusal, type RefusalCode } from '@gehoer/shared/domain/refusals.ts';
import { applyEvent, erasedBy, type WorkshopEvent } from '@gehoer/shared/domain/workshop.ts';
import type { Receipt, Recorded } from '@gehoer/shared/protocol/messages.ts';
import { eraseTexts, type Erasure, type EventStore } from '../store/eventStore.ts';
import type { Ledger } from './ledger.ts';
import type { Quota, QuotaBatch } from './quota.ts';

/** What the mailbox reaches the world with. */
export interface MailboxDeps {
  readonly store: EventStore;
  readonly now: () => number;
  readonly hash: Context['hash'];
  /** Lets everything that is ready to be read come in before a batch is taken. */
  readonly turn: () => Promise<void>;
  /** Told after each batch that brought facts: they are on disk. */
  readonly committed: () => void;
  /** Told about bugs. */
  readonly failed: (error: unknown) => void;
}

interface Letter {
  readonly actor: Actor;
  readonly envelope: Envelope;
  readonly answer: (receipt: Receipt) => void;
}

/** A letter after its decision. `refused` null = carried out once the batch is on disk. */
interface Outcome {
  readonly letter: Letter;
  readonly refused: RefusalCode | null;
  readonly seq: number;
}

const MAX_BATCH = 500;
/** More final refusals than a whole evening sees; only a message that comes twice needs them. */
const REMEMBERED_REFUSALS = 5000;
const MINUTE = 60_000;

/**
 * The one way in. Commands of a workshop are decided in the order they arrive, a batch at a time; a batch costs
 * one append, however many cards it holds (group commit). While it is being written nothing else is decided.
 */
export class Mailbox {
  readonly #ledger: Ledger;
  readonly #quota: Quota;
  readonly #deps: MailboxDeps;
  /** A command that was refused stays refused, however often its message comes and whatever has changed since. */
  readonly #refusals = new Map<string, RefusalCode>();
  #letters: Letter[] = [];
  #draining: Promise<void> | null = null;

  constructor(ledger: Ledger, quota: Quota, deps: MailboxDeps) {
    this.#ledger = ledger;
    this.#quota = quota;
    this.#deps = deps;
  }

  /** Resolves with the receipt once the command is on disk or refused. Never rejects. */
  submit(actor: Actor, envelope: Envelope): Promise<Receipt> {
    return new Promise((answer) => {
      this.#letters.push({ actor, envelope, answer });
      this.#draining ??= this.#drain();
    });
  }

  /** Resolves when everything submitted so far has been answered. */
  async idle(): Promise<void> {
    await this.#draining;
  }

  async #drain(): Promise<void> {
    while (this.#letters.length > 0) {
      await this.#deps.turn();
      const batch = this.#letters.splice(0, MAX_BATCH);
      try {
        await this.#carryOut(batch);
      } catch (error) {
        this.#deps.failed(error);
        for (const { envelope, answer } of batch) answer(refusal(envelope, 'notSaved'));
      }
    }
    this.#draining = null;
  }

  async #carryOut(batch: readonly Letter[]): Promise<void> {
    const draft = new Draft(this.#ledger.state);
    const quota = this.#quota.begin();
    const facts: Recorded[] = [];
    const known = new Map<string, number>();
    const outcomes = batch.map((letter) => this.#decide(letter, draft, quota, facts, known));
    if (facts.length > 0) {
      const erasures = erasuresOf(facts);
      const kept = eraseTexts(facts, erasures);
      await this.#deps.store.append(this.#ledger.state.id, kept, erasures);
      this.#ledger.commit(kept, erasures, draft.finish());
      quota.commit();
    }
    for (const { letter, refused, seq } of outcomes) {
      const { commandId } = letter.envelope;
      if (refused) this.#remember(commandId, refused);
      letter.answer(refused ? refusal(letter.envelope, refused) : { commandId, ok: true, seq });
    }
    if (facts.length > 0) this.#deps.committed();
  }

  #decide(letter: Letter, draft: Draft, quota: QuotaBatch, facts: Recorded[], known: Map<string, number>): Outcome {
    const { actor, envelope } = letter;
    const before = known.get(envelope.commandId) ?? this.#ledger.seqOf(envelope.commandId);
    if (before !== undefined) return { letter, refused: null, seq: before };
    const decided = this.#refusals.get(envelope.commandId) ?? this.#judge(letter, draft, quota);
    if (typeof decided === 'string') return { letter, refused: decided, seq: draft.seq };
    for (const event of decided) {
      quota.note(actor, event, draft);
      applyEvent(draft, event);
      draft.seq += 1;
      facts.push(this.#record(event, draft.seq, letter));
    }
    if (decided.length > 0) known.set(envelope.commandId, draft.seq);
    return { letter, refused: null, seq: draft.seq };
  }

  #remember(commandId: string, refused: RefusalCode): void {
    this.#refusals.set(commandId, refused);
    const [oldest] = this.#refusals.keys();
    if (this.#refusals.size > REMEMBERED_REFUSALS && oldest !== undefined) this.#refusals.delete(oldest);
  }

  #judge({ actor, envelope }: Letter, draft: Draft, quota: QuotaBatch): readonly WorkshopEvent[] | RefusalCode {
    const context: Context = {
      now: this.#deps.now(),
      hash: this.#deps.hash,
      cardsUsed: (roundId) => quota.used(actor, roundId),
    };
    try {
      const decided = decide(draft, actor, envelope, context);
      return isRefusal(decided) ? decided.refused : decided;
    } catch (error) {
      // A bug met by one command must not take the others of its batch with it.
      this.#deps.failed(error);
      return 'malformed';
    }
  }

  /** A participant's fact carries no name, and only the minute: exact times would tell cards of one phone apart. */
  #record(event: WorkshopEvent, seq: number, { actor, envelope: { commandId } }: Letter): Recorded {
    const now = this.#deps.now();
    if (actor.kind === 'staff') return { ...event, seq, at: now, commandId, by: actor.id };
    return { ...event, seq, at: now - (now % MINUTE), commandId, by: null };
  }
}

const refusal = ({ commandId }: Envelope, refused: RefusalCode): Receipt => ({ commandId, ok: false, refused });

const erasuresOf = (facts: readonly Recorded[]): Erasure[] =>
  facts.flatMap((fact) => {
    const cardId = erasedBy(fact);
    return cardId === null ? [] : [{ cardId, before: fact.seq }];
  });
