import type { Language } from '@gehoer/shared/domain/languages.ts';
import type { ExportLanguage } from '@gehoer/shared/i18n/export/index.ts';

export type Direction = 'ltr' | 'rtl';

/** A text with the language it is tagged with and the direction it really runs in. */
export interface ReportText {
  readonly text: string;
  readonly language: Language;
  readonly direction: Direction;
}

/** A card as it was written. No name, no time, no table: nothing in the results says who wrote. */
export interface ReportCard extends ReportText {
  /** Counts the cards of a round from 1, in the order of the report. */
  readonly number: number;
  /** Where it lies: the number of its cluster, such as 2.3, or what the other places are called. */
  readonly place: string;
  /** Numbers of the clusters in which it lies as well. It is counted once. */
  readonly alsoIn: readonly string[];
  readonly isQuote: boolean;
  /** Another action field it belongs to, or ''. */
  readonly otherField: string;
  readonly german: ReportGerman | null;
}

/** What a card says in German, and by whom it was translated, in words. */
interface ReportGerman {
  readonly text: ReportText;
  readonly by: string;
}

/** Cards that say the same, the one on top first; most stacks are one card. */
interface ReportStack {
  readonly kind: 'stack';
  readonly cards: readonly [ReportCard, ...ReportCard[]];
}

/** A card that lies here as well and is counted where it belongs. */
interface ReportCopy {
  readonly kind: 'copy';
  readonly card: ReportCard;
}

/** A remark of the facilitators; not counted among the cards. */
interface ReportNote {
  readonly kind: 'note';
  readonly text: ReportText;
}
export type ReportItem = ReportStack | ReportCopy | ReportNote;

/** What lies in one place of the board, in its order. */
export interface ReportPlace {
  readonly items: readonly ReportItem[];
  /** Cards, those in stacks included; no copies, no notes. */
  readonly count: number;
}

export interface ReportCluster extends ReportPlace {
  /** Counts the clusters of a round from 1. */
  readonly position: number;
  /** Round and position, such as 2.3. */
  readonly number: string;
  /** What the cluster is called, or the words for a cluster nobody has named. */
  readonly heading: ReportText;
  /** The heading as a full sentence, a draft; null = nobody has written one. */
  readonly statement: ReportText | null;
  /** Dots it got in the opinion poll; null = it was not voted on, or nothing has been counted yet. */
  readonly dots: number | null;
}

/** The opinion poll of a round. It decides nothing. */
export interface ReportPoll {
  readonly rules: string;
  /** How many have given dots, or that they still can. */
  readonly state: string;
  /** What was voted on, in the order of then and called what it was called then; empty until it is counted. */
  readonly rows: readonly { readonly number: string; readonly heading: ReportText; readonly dots: number }[];
}

/** One question as it could be read in one language. A version nobody has written is ''. */
export interface ReportWording {
  readonly official: ReportText;
  readonly plain: ReportText;
}

export interface ReportRound {
  readonly number: number;
  /** The wording by which the round is known: the first of `wordings`, or words for a missing question. */
  readonly question: ReportText;
  /** Every language of the question, that of the report first. */
  readonly wordings: readonly ReportWording[];
  /** A sentence if the round has not been closed, else null. */
  readonly notice: string | null;
  readonly method: { readonly mode: string; readonly limit: string; readonly state: string };
  readonly clusters: readonly ReportCluster[];
  readonly unsorted: ReportPlace;
  readonly parked: ReportPlace;
  /** Cards whose words may be quoted, in the order of the report. */
  readonly quotes: readonly ReportCard[];
  /** Null = there was none. */
  readonly poll: ReportPoll | null;
  /** All cards that can be seen: in clusters, unsorted and parked. */
  readonly shown: number;
  /** Cards kept from everybody but the team. Nothing else is said about them. */
  readonly hidden: number;
  /** Cards whose text is gone for good. */
  readonly erased: number;
  /** Cards among those shown that nobody has looked at, where that is wanted before the room sees them. */
  readonly unchecked: number;
}

/** People who said that they were there as the same; five at least. */
export interface ReportGroup {
  readonly name: ReportText;
  readonly count: number;
}

/** A line of a table with two columns. */
export interface ReportLine {
  readonly name: string;
  readonly value: string;
}

/** The results of one evening, in words, ready for any format. */
export interface Report {
  /** The language of all words that nobody typed. */
  readonly language: ExportLanguage;
  readonly event: {
    readonly label: string;
    readonly actionField: string;
    /** YYYY-MM-DD, or '' while the day is open. */
    readonly date: string;
    /** The same day in words, or ''. */
    readonly day: string;
  };
  readonly facts: readonly ReportLine[];
  readonly programme: readonly ReportLine[];
  /** Empty if nobody was asked, or too few have answered. */
  readonly people: readonly ReportGroup[];
  readonly rounds: readonly ReportRound[];
  readonly isOver: boolean;
}
