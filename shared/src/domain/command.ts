import * as v from 'valibot';
import type { Actor } from './actor.ts';
import type { Refusal } from './refusals.ts';
import type { Workshop } from './workshop.ts';

/** What a decision may know besides the state. Clock, hash and memory are handed in: the domain reaches for nothing. */
export interface Context {
  /** Server time, milliseconds since the epoch. */
  readonly now: number;
  /** SHA-256 of a card's key, base64url. */
  readonly hash: (key: string) => string;
  /** How many cards the acting device has in this round, as far as the server's memory goes. */
  readonly cardsUsed: (roundId: string) => number;
  /** How many ballots the acting device has in this round, as far as the server's memory goes. */
  readonly ballotsUsed: (roundId: string) => number;
}

/** The counts of whoever remembers no devices: a screen that predicts, a replay. */
export const UNCOUNTED = { cardsUsed: () => 0, ballotsUsed: () => 0 } as const;

/** One wish and its rules: what it must look like, who may have it, and which facts follow from it. */
export interface Command<Schema extends v.GenericSchema, Event> {
  readonly input: Schema;
  readonly may: (actor: Actor) => boolean;
  readonly decide: (state: Workshop, input: v.InferOutput<Schema>, context: Context) => readonly Event[] | Refusal;
}

/**
 * Fixes the types of a command definition; changes nothing. The annotation lets bundlers leave out of the phone's
 * page the commands (and their schemas) that only others give.
 */
/* @__NO_SIDE_EFFECTS__ */
export function command<Schema extends v.GenericSchema, Event>(
  definition: Command<Schema, Event>,
): Command<Schema, Event> {
  return definition;
}

/** Ids are made on the device, so that a retry is the same command (RFC 9562 UUIDs). */
export const Id = v.pipe(v.string(), v.uuid());

/** A SHA-256 as base64url: 32 bytes without padding. */
export const Digest = v.pipe(v.string(), v.regex(/^[\w-]{43}$/u));
/** What only one device has, and proves with it that something is its own. */
export const Key = v.pipe(v.string(), v.minLength(16), v.maxLength(100));

/** A wish on its way: the same `commandId` is carried out once, however often it arrives. */
export const Envelope = v.strictObject({
  commandId: Id,
  name: v.pipe(v.string(), v.maxLength(40)),
  input: v.unknown(),
});
export type Envelope = v.InferOutput<typeof Envelope>;
