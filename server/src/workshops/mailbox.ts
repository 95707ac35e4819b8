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

/** How a command ends: `seq` of its last fact (or of the last one before it, if it brought none), or why not. */
type Verdict = number | RefusalCode;

const MAX_BATCH = 500;
/** More commands without facts than a whole evening sees; only a message that comes twice needs them. */
const REMEMBERED = 5000;
const MINUTE = 60_000;

/**
 * The one way in. Commands of a workshop are decided in the order they arrive, a batch at a time; a batch costs
 * one append, however many cards it holds (group commit). While it is being written nothing else is decided.
 */
export class Mailbox {
  readonly #ledger: Ledger;
  readonly #quota: Quota;
  readonly #deps: MailboxDeps;
  /**
   * Verdicts that left no fact in the log. A command that was refused or changed nothing does so however often its
   * message comes and whatever has changed since.
   */
  readonly #remembered = new Map<string, Verdict>();
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
        for (const { envelope, answer } of batch) answer(receipt(envelope, 'notSaved'));
      }
    }
    this.#draining = null;
  }

  async #carryOut(batch: readonly Letter[]): Promise<void> {
    const draft = new Draft(this.#ledger.state);
    const quota = this.#quota.begin();
    const facts: Recorded[] = [];
    const verdicts = new Map<string, Verdict>();
    for (const letter of batch) {
      const { commandId } = letter.envelope;
      const verdict = this.#known(commandId, verdicts) ?? this.#decide(letter, draft, quota, facts);
      verdicts.set(commandId, verdict);
    }
    if (facts.length > 0) {
      const erasures = erasuresOf(facts);
      const kept = eraseTexts(facts, erasures);
      await this.#deps.store.append(this.#ledger.state.id, kept, erasures);
      this.#ledger.commit(kept, erasures, draft.finish());
      quota.commit();
    }
    for (const [commandId, verdict] of verdicts) this.#remember(commandId, verdict);
    for (const { envelope, answer } of batch) answer(receipt(envelope, verdicts.get(envelope.commandId) ?? 'notSaved'));
    if (facts.length > 0) this.#deps.committed();
  }

  #known(commandId: string, verdicts: ReadonlyMap<string, Verdict>): Verdict | undefined {
    return verdicts.get(commandId) ?? this.#ledger.seqOf(commandId) ?? this.#remembered.get(commandId);
  }

  /** Decides one command and applies its facts to the draft, so that the next one is decided on top of them. */
  #decide(letter: Letter, draft: Draft, quota: QuotaBatch, facts: Recorded[]): Verdict {
    const decided = this.#judge(letter, draft, quota);
    if (typeof decided === 'string') return decided;
    for (const event of decided) {
      quota.note(letter.actor, event, draft);
      applyEvent(draft, event);
      draft.seq += 1;
      facts.push(this.#record(event, draft.seq, letter));
    }
    return draft.seq;
  }

  #remember(commandId: string, verdict: Verdict): void {
    if (this.#ledger.seqOf(commandId) !== undefined) return;
    this.#remembered.set(commandId, verdict);
    const [oldest] = this.#remembered.keys();
    if (this.#remembered.size > REMEMBERED && oldest !== undefined) this.#remembered.delete(oldest);
  }

  #judge({ actor, envelope }: Letter, draft: Draft, quota: QuotaBatch): readonly WorkshopEvent[] | RefusalCode {
    const context: Context = {
      now: this.#deps.now(),
      hash: this.#deps.hash,
      cardsUsed: (roundId) => quota.used(actor, 'cards', roundId),
      ballotsUsed: (roundId) => quota.used(actor, 'ballots', roundId),
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

const receipt = ({ commandId }: Envelope, verdict: Verdict): Receipt =>
  typeof verdict === 'number' ? { commandId, ok: true, seq: verdict } : { commandId, ok: false, refused: verdict };

const erasuresOf = (facts: readonly Recorded[]): Erasure[] =>
  facts.flatMap((fact) => {
    const cardId = erasedBy(fact);
    return cardId === null ? [] : [{ cardId, before: fact.seq }];
  });
