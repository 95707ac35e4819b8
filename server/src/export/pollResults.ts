import type { Round } from '@gehoer/shared/domain/round.ts';
import type { ExportLanguage, ExportTranslator } from '@gehoer/shared/i18n/export/index.ts';
import type { BoardPlaces } from './boardPlaces.ts';
import type { ReportPoll } from './report.ts';
import { reportText } from './reportText.ts';

/** The opinion poll of a round with its rules; the result only once it has been counted. */
export const pollOf = (
  { dots }: Round,
  board: BoardPlaces,
  language: ExportLanguage,
  words: ExportTranslator,
): ReportPoll | null => {
  if (!dots) return null;
  const { perPerson, perCluster, options, result } = dots;
  const rules = [words('poll.perPerson', { n: perPerson }), words('poll.perCluster', { n: perCluster })];
  const state = result === null ? words('poll.open') : words('poll.ballots', { n: result.ballots });
  const dotsOf = new Map(result?.totals.map(({ clusterId, count }) => [clusterId, count]));
  const rows = options.map(({ clusterId, heading }) => ({
    number: board.numberOf(clusterId),
    heading: reportText(heading || words('round.noHeading'), language),
    dots: dotsOf.get(clusterId) ?? 0,
  }));
  return { rules: rules.join(' '), state, rows: result === null ? [] : rows };
};

/** Dots of a cluster in a poll that has been counted; null = it was not voted on. */
export const dotsFor = ({ dots }: Round, clusterId: string): number | null =>
  dots?.result?.totals.find((total) => total.clusterId === clusterId)?.count ?? null;
