import type { Envelope } from '../domain/command.ts';
import type { Viewer } from '../domain/actor.ts';
import { isRefusal, isTemporary, type Refusal, type RefusalCode } from '../domain/refusals.ts';
import { emptyWorkshop, evolve, type Workshop, type WorkshopEvent } from '../domain/workshop.ts';
import type { CatchUp, Receipt } from './messages.ts';
import { fromSnapshot } from './snapshot.ts';

/** An unanswered wish, or (team only) an answered one whose facts have not arrived yet. */
type Pending = Envelope & { readonly settledAt?: number };

/** A screen's copy: what the server has confirmed, and the wishes that are not part of that yet. */
export interface Replica {
  readonly viewer: Viewer;
  readonly confirmed: Workshop;
  /** Oldest first. They are sent one after the other, and again after every reconnect. */
  readonly outbox: readonly Pending[];
}

export const emptyReplica = (viewer: Viewer, outbox: readonly Envelope[] = []): Replica => ({
  viewer,
  confirmed: emptyWorkshop(''),
  outbox,
});

/** What a replica says when it connects or asks again: the last `seq` it has, or null before the first. */
export const sinceOf = (replica: Replica): number | null => replica.confirmed.seq || null;

/** The wish to be sent next. */
export const nextToSend = (replica: Replica): Envelope | undefined =>
  replica.outbox.find(({ settledAt }) => settledAt === undefined);

const advance = (replica: Replica, confirmed: Workshop, done: ReadonlySet<string | undefined>): Replica => {
  const isDone = (pending: Pending): boolean =>
    done.has(pending.commandId) || (pending.settledAt ?? Infinity) <= confirmed.seq;
  const outbox = replica.outbox.some(isDone) ? replica.outbox.filter((pending) => !isDone(pending)) : replica.outbox;
  return { ...replica, confirmed, outbox };
};

/**
 * Takes what the server published. Facts already known are skipped, a gap changes nothing.
 * @returns the replica after it, and whether facts are missing so that the client has to ask again
 */
export const receive = (replica: Replica, catchUp: CatchUp): { readonly replica: Replica; readonly gap: boolean } => {
  const { confirmed } = replica;
  if (catchUp.kind === 'snapshot') {
    // A snapshot overtaken by a tail would take the replica back in time.
    if (catchUp.to < confirmed.seq) return { replica, gap: false };
    return { replica: advance(replica, fromSnapshot(catchUp), new Set()), gap: false };
  }
  if (catchUp.from > confirmed.seq) return { replica, gap: true };
  if (catchUp.to <= confirmed.seq) return { replica, gap: false };
  const news = catchUp.events.filter(({ seq }) => seq > confirmed.seq);
  const done = new Set(news.map(({ commandId }) => commandId));
  return { replica: advance(replica, evolve(confirmed, news, catchUp.to), done), gap: false };
};

/** Puts a wish into the outbox. */
export const enqueue = (replica: Replica, envelope: Envelope): Replica => ({
  ...replica,
  outbox: [...replica.outbox, envelope],
});

/**
 * Takes the answer to a command.
 * @returns the replica after it; `refused` is set if the person has to be told. A temporary refusal changes
 *   nothing: the command stays and is sent again. A carried-out command of the team stays in the view until its
 *   facts arrive, so that nothing flickers; other viewers never see facts of their own.
 */
export const settle = (
  replica: Replica,
  receipt: Receipt,
): { readonly replica: Replica; readonly refused: RefusalCode | null } => {
  if (!receipt.ok && isTemporary(receipt.refused)) return { replica, refused: null };
  const awaitsFacts = receipt.ok && replica.viewer === 'team' && receipt.seq > replica.confirmed.seq;
  const outbox = replica.outbox.flatMap((pending): Pending[] => {
    if (pending.commandId !== receipt.commandId) return [pending];
    return awaitsFacts ? [{ ...pending, settledAt: receipt.seq }] : [];
  });
  return { replica: { ...replica, outbox }, refused: receipt.ok ? null : receipt.refused };
};

/** The view: what is confirmed, with the outbox thought through. Wishes that would be refused change nothing. */
export const predict = (
  replica: Replica,
  decide: (state: Workshop, wish: Envelope) => readonly WorkshopEvent[] | Refusal,
): Workshop =>
  replica.outbox.reduce((state, wish) => {
    const decided = decide(state, wish);
    return isRefusal(decided) ? state : evolve(state, decided);
  }, replica.confirmed);
