import type { Language } from '../domain/languages.ts';
import type { RefusalCode } from '../domain/refusals.ts';
import type { LegalText } from './legal.ts';
import type { CatchUp } from './messages.ts';

/*
 * What the server hands to the phone's first HTML answer. The same value is rendered on the server and travels in
 * the page as JSON, so that the phone begins with exactly what it shows already.
 */

/** A card that was written without a script, with all its writer needs to change it or take it back. */
export interface FormCard {
  readonly cardId: string;
  /** Proves that the card is its writer's. */
  readonly key: string;
  readonly roundId: string;
  readonly text: string;
  readonly language: Language;
}

/** The form with which a card is written where no script runs. */
export interface PlainForm {
  /** Ids made by the server, so that a page that is sent twice is the same command. */
  readonly cardId: string;
  readonly commandId: string;
  /** Of the participant: a page that is sent twice is the same device as well. */
  readonly token: string;
  /** What this device has written with forms; oldest first. */
  readonly cards: readonly FormCard[];
  /** The last card has arrived, also where the browser keeps no cookie to prove that it is its own. */
  readonly arrived: boolean;
  /** What was sent and not taken, and why. */
  readonly refused: { readonly roundId: string; readonly text: string; readonly code: RefusalCode } | null;
  /** The group this device has named as its own; null = none. */
  readonly group: string | null;
}

/** An evening as a participant may see it, at one moment. */
export interface FirstEvening {
  readonly code: string;
  readonly catchUp: CatchUp;
  /** Server time in ms. */
  readonly now: number;
  /** This device has read what happens to the cards. */
  readonly noticeRead: boolean;
  readonly form: PlainForm;
}

/** Everything the first page depends on. */
export interface FirstPage {
  /** Path and query of the page, such as `/482913`. */
  readonly address: string;
  /** The language the person has chosen on this device. */
  readonly chosen: string | null;
  /** The browser's language tags, best first. */
  readonly preferred: readonly string[];
  readonly evening: FirstEvening | null;
  /** The place's own wordings in the language of the page, by the names of the texts they replace. */
  readonly own?: Readonly<Record<string, string>>;
  /** The place's own text, on a page about the law. */
  readonly legal?: LegalText;
}

/** The page in words. */
export interface RenderedPage {
  /** Of the element with the id `root`. */
  readonly html: string;
  readonly title: string;
  /** The language the page speaks. */
  readonly language: Language;
  readonly dir: 'ltr' | 'rtl';
}

/** Made from the phone's components by the client's build; rejects for an address that is none of the phone's. */
export type RenderPhone = (page: FirstPage) => Promise<RenderedPage>;

/** Tells beforehand in which language a page will be rendered. */
export type LanguageOfPage = (page: FirstPage) => Language;

/** Id of the element that holds the `FirstPage` as JSON. */
export const FIRST_PAGE_ID = 'anfang';

/** Names of the fields of the form for a card, beside the text's own. */
export const CARD_FIELDS = {
  roundId: 'runde',
  language: 'sprache',
  cardId: 'karte',
  commandId: 'auftrag',
  token: 'geraet',
  /** Id of a card to be taken back instead. */
  withdraw: 'loeschen',
} as const;

/** Behind the address of the evening: where somebody says as what they are there. */
export const GROUP_PATH = '/gruppe';

/** Names of the fields of that form, beside the token's. `turn` is a script's: a number that rises. */
export const GROUP_FIELDS = { group: 'gruppe', turn: 'folge' } as const;

/** Name of the text's field: one per round, so that a browser that restores forms never mixes up two questions. */
export const textFieldOf = (roundId: string): string => `card-${roundId}`;

/** Queries with which plain links tell the server what a script would keep on the device. */
export const QUERY = {
  language: 'sprache',
  noticeRead: 'gelesen',
  arrived: 'angekommen',
  evening: 'abend',
  forget: 'vergessen',
} as const;

/** Cookies that a page without a script needs; each is set only by what the person does. */
export const COOKIES = { language: 'sprache', noticeRead: 'gelesen', device: 'geraet' } as const;
