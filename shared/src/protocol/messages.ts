import type { Envelope } from '../domain/command.ts';
import type { RefusalCode } from '../domain/refusals.ts';
import type { WorkshopEvent } from '../domain/workshop.ts';
import type { Snapshot } from './snapshot.ts';
import type { Colleague, Doing, Told } from './together.ts';

/** Raised when a screen of yesterday could misunderstand a server of today: the screen then loads itself anew. */
export const PROTOCOL_VERSION = 1;

/** A fact with its place in the workshop's log. `seq` counts from 1 without gaps. */
export type Recorded = WorkshopEvent & {
  readonly seq: number;
  /** Server time in ms; of participants' facts only the full minute is kept. */
  readonly at: number;
  readonly commandId: string;
  /** Account id of the staff member who acted; null for participants. */
  readonly by: string | null;
};

/** A fact on its way to a viewer. Who, when and by which command goes to the team only. */
export type Delivered = WorkshopEvent & { readonly seq: number } & Partial<Pick<Recorded, 'at' | 'commandId' | 'by'>>;

/**
 * The facts in (from, to]. A `seq` of that range that is missing in `events` was withheld from this viewer, so a
 * gap is still told from a secret: a tail that begins behind what a replica has means that something was lost.
 */
export interface Tail {
  readonly kind: 'tail';
  readonly from: number;
  readonly to: number;
  readonly events: readonly Delivered[];
}

/** The one way out: facts since a point, or everything at once. */
export type CatchUp = Tail | Snapshot;

/** The answer to a command: carried out and on disk (`seq` of its last fact), or refused and nothing changed. */
export type Receipt =
  | { readonly commandId: string; readonly ok: true; readonly seq: number }
  | { readonly commandId: string; readonly ok: false; readonly refused: RefusalCode };

/** Who is there and how far the writing is: memory only, a few times a second at most, the next one replaces it. */
export interface Pulse {
  /** Connected phones. */
  readonly phones: number;
  /** Phones that have written in the current round; while it is in `dots`, phones that have given their dots. */
  readonly written: number;
  /** Cards in the current round that are not hidden. */
  readonly cards: number;
}

/** First message after connecting. */
export interface Welcome {
  readonly version: number;
  readonly workshopId: string;
  /** Server time in ms, for the timer of the round. */
  readonly now: number;
  /** What a participant shows when coming back; kept in memory and on the device only. */
  readonly token: string | null;
  /** Account id of a staff member. */
  readonly staffId: string | null;
  /** What participants type, and the address phones open: for walls and the team. */
  readonly code: string | null;
  readonly joinUrl: string | null;
  readonly catchUp: CatchUp;
}

/** What a screen says about itself when it connects. `since` is the last `seq` it has, null = nothing. */
export type Handshake =
  | {
      readonly as: 'participant' | 'room';
      readonly code: string;
      readonly token: string | null;
      readonly since: number | null;
    }
  | { readonly as: 'wall'; readonly workshopId: string; readonly key: string; readonly since: number | null }
  | { readonly as: 'team'; readonly workshopId: string; readonly since: number | null };

export interface ClientToServer {
  command: (envelope: Envelope, answer: (receipt: Receipt) => void) => void;
  catchUp: (request: { readonly since: number | null }, answer: (catchUp: CatchUp) => void) => void;
  /** Of the team only: what one is doing, for the others of the team. */
  together: (doing: Doing, answer: (told: Told) => void) => void;
}

export interface ServerToClient {
  welcome: (welcome: Welcome) => void;
  published: (catchUp: CatchUp) => void;
  pulse: (pulse: Pulse) => void;
  /** To the team only: who else of the team is there. The next one replaces it. */
  together: (others: readonly Colleague[]) => void;
}
