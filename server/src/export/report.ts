import type { Language } from '@gehoer/shared/domain/languages.ts';
import type { ExportLanguage } from '@gehoer/shared/i18n/export/index.ts';

export type Direction = 'ltr' | 'rtl';

/** A text with the language it is tagged with and the direction it really runs in. */
export interface ReportText {
  readonly text: string;
  readonly language: Language;
  readonly direction: Direction;
}

/** A card as it was written. No name, no time: the workshop knows neither. */
export interface ReportCard extends ReportText {
  /** Counts the cards of a round from 1, in the order of the report. */
  readonly number: number;
}

export interface ReportCluster {
  /** Counts the clusters of a round from 1. */
  readonly position: number;
  /** Round and position, such as 2.3. */
  readonly number: string;
  /** What the cluster is called, or the words for a cluster nobody has named. */
  readonly heading: ReportText;
  readonly cards: readonly ReportCard[];
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
  readonly unsorted: readonly ReportCard[];
  /** Cards in clusters and unsorted ones. */
  readonly shown: number;
  /** Cards kept from everybody but the team. Nothing else is said about them. */
  readonly hidden: number;
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
  readonly rounds: readonly ReportRound[];
  readonly isOver: boolean;
}
