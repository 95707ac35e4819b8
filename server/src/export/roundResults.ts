import { cardsOf, clustersOf } from '@gehoer/shared/domain/cluster.ts';
import { PARKED } from '@gehoer/shared/domain/place.ts';
import { limitOf, type Round } from '@gehoer/shared/domain/round.ts';
import { cleanText } from '@gehoer/shared/domain/text.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import type { ExportLanguage, ExportTranslator } from '@gehoer/shared/i18n/export/index.ts';
import { BoardPlaces } from './boardPlaces.ts';
import { limitInWords } from './facts.ts';
import { dotsFor, pollOf } from './pollResults.ts';
import { wordingsOf } from './questionWordings.ts';
import type { ReportCard, ReportCluster, ReportPlace, ReportRound } from './report.ts';
import { reportText } from './reportText.ts';

/** Rounds in the order of the programme. A round is numbered by its place among the rounds. */
export const roundsOf = (workshop: Workshop, language: ExportLanguage, words: ExportTranslator): ReportRound[] =>
  workshop.programme.steps
    .flatMap(({ id }) => workshop.rounds.get(id) ?? [])
    .map((round, index) => roundOf(workshop, round, index + 1, language, words));

/** Every card of a place once, stack by stack. */
export const cardsInPlace = ({ items }: ReportPlace): ReportCard[] =>
  items.flatMap((item) => (item.kind === 'stack' ? item.cards : []));

/** Where cards lie in the report: in clusters, unsorted, parked. */
export const placesOf = ({ clusters, unsorted, parked }: Pick<ReportRound, 'clusters' | 'unsorted' | 'parked'>) => [
  ...clusters,
  unsorted,
  parked,
];

const roundOf = (
  workshop: Workshop,
  round: Round,
  number: number,
  language: ExportLanguage,
  words: ExportTranslator,
): ReportRound => {
  const wordings = wordingsOf(round, workshop.profile, language);
  const question = wordings.flatMap(({ official, plain }) => [official, plain]).find(({ text }) => text !== '');
  const board = new BoardPlaces(workshop, round.id, number, words);
  const places = {
    clusters: clustersIn(workshop, round, board, language, words),
    unsorted: board.read(null),
    parked: board.read(PARKED),
  };
  return {
    number,
    question: question ?? reportText(words('round.noQuestion'), language),
    wordings,
    notice: round.phase === 'closed' ? null : words(`round.${round.phase}`),
    method: {
      mode: words(`method.${round.mode}`),
      limit: limitInWords(limitOf(workshop, round), words),
      state: words(`method.${round.phase}`),
    },
    ...places,
    quotes: placesOf(places)
      .flatMap(cardsInPlace)
      .filter(({ isQuote }) => isQuote),
    poll: pollOf(round, board, language, words),
    ...countsOf(workshop, round.id),
  };
};

const clustersIn = (
  workshop: Workshop,
  round: Round,
  board: BoardPlaces,
  language: ExportLanguage,
  words: ExportTranslator,
): ReportCluster[] =>
  clustersOf(workshop, round.id).map(({ id, heading, statement }, index) => ({
    position: index + 1,
    number: board.numberOf(id),
    heading: reportText(cleanText(heading) || words('round.noHeading'), language),
    statement: statement === '' ? null : reportText(statement, language),
    dots: dotsFor(round, id),
    ...board.read(id),
  }));

/** Cards as numbers; notes of the facilitators are none. */
const countsOf = (workshop: Workshop, roundId: string) => {
  const cards = cardsOf(workshop, roundId).filter(({ kind }) => kind === 'card');
  const shown = cards.filter(({ hidden }) => hidden === null);
  const erased = cards.filter(({ text }) => text === '').length;
  const unchecked = workshop.profile.checkCards ? shown.filter(({ checked }) => !checked).length : 0;
  return { shown: shown.length, hidden: cards.length - shown.length - erased, erased, unchecked };
};
