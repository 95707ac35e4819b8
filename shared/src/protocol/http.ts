import type { LocalText } from '../domain/localText.ts';
import type { RefusalCode } from '../domain/refusals.ts';

/** The ways of saying no that only the pages of the team meet, beside those of the domain. */
export type StaffRefusalCode =
  | 'wrongCredentials'
  | 'wrongPassword'
  | 'tooManyAttempts'
  | 'nameTaken'
  | 'nameInvalid'
  | 'weakPassword'
  | 'invalidLink'
  | 'lastAccount'
  | 'unknownAccount'
  | 'unknownSeries'
  | 'notFound'
  | 'crossSite'
  | 'internal'
  | 'noTranslation';

/** Body of every answer of the HTTP interface whose status is not 2xx. */
export interface HttpRefusal {
  readonly refused: RefusalCode | StaffRefusalCode;
}

/** What a machine says a card means in German. */
export interface Suggestion {
  readonly text: string;
}

/** Somebody of the team. */
export interface Account {
  readonly id: string;
  readonly name: string;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
}

/** A link that is shown once. The secret stands behind the #, which browsers send to no server. */
export interface Invitation {
  readonly link: string;
}

/** One evening in a list. */
export interface WorkshopSummary {
  readonly id: string;
  /** Place in the series, from 1. */
  readonly position: number;
  /** What participants type: six digits. */
  readonly code: string;
  readonly actionField: LocalText;
  readonly date: string;
  readonly startsAt: string;
  readonly place: string;
  readonly cards: number;
  /** The programme has left its first step. */
  readonly begun: boolean;
  readonly over: boolean;
}

/** The evenings of one process, in order. */
export interface SeriesSummary {
  readonly id: string;
  readonly title: string;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly workshops: readonly WorkshopSummary[];
}

/** Where one evening is found. */
export interface WorkshopLinks {
  readonly id: string;
  readonly seriesId: string;
  readonly position: number;
  readonly code: string;
  /** For the phones: the address of the QR code. */
  readonly joinUrl: string;
  /** For the projector: whoever has this link sees what the room may see. */
  readonly wallUrl: string;
}

/** Whether the server can do its work, and how much of it there is. */
export interface Health {
  readonly status: 'ok' | 'failing';
  readonly version: string;
  readonly phones: number;
  readonly workshops: number;
  readonly database: 'ok' | 'failing';
}
