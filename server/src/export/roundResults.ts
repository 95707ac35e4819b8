import type { Card } from '@gehoer/shared/domain/card.ts';
import { cardsOf, clustersOf, type Cluster } from '@gehoer/shared/domain/cluster.ts';
import { limitOf, type Round } from '@gehoer/shared/domain/round.ts';
import { cleanText } from '@gehoer/shared/domain/text.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import type { ExportLanguage, ExportTranslator } from '@gehoer/shared/i18n/export/index.ts';
import { limitInWords } from './facts.ts';
import { wordingsOf } from './questionWordings.ts';
import type { ReportCard, ReportRound } from './report.ts';
import { reportText } from './reportText.ts';

/** Rounds in the order of the programme. A round is numbered by its place among the rounds. */
export const roundsOf = (workshop: Workshop, language: ExportLanguage, words: ExportTranslator): ReportRound[] =>
  workshop.programme.steps
    .flatMap(({ id }) => workshop.rounds.get(id) ?? [])
    .map((round, index) => roundOf(workshop, round, index + 1, language, words));

const roundOf = (
  workshop: Workshop,
  round: Round,
  number: number,
  language: ExportLanguage,
  words: ExportTranslator,
): ReportRound => {
  const all = cardsOf(workshop, round.id);
  const visible = all.filter(({ hidden }) => hidden === null);
  const wordings = wordingsOf(round, workshop.profile, language);
  const question = wordings.flatMap(({ official, plain }) => [official, plain]).find(({ text }) => text !== '');
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
    ...sorted(visible, clustersOf(workshop, round.id), (cluster, position) => ({
      position,
      number: `${number}.${position}`,
      heading: reportText(cleanText(cluster.heading) || words('round.noHeading'), language),
    })),
    shown: visible.length,
    hidden: all.length - visible.length,
  };
};

type Named<Part> = (cluster: Cluster, position: number) => Part;

/** Puts the cards under their clusters. A card whose cluster is not there counts as unsorted: none may be lost. */
const sorted = <Part>(cards: readonly Card[], clusters: readonly Cluster[], named: Named<Part>) => {
  let count = 0;
  const numbered = (some: readonly Card[]): ReportCard[] =>
    some.map(({ text, language }) => ({ number: ++count, ...reportText(text, language) }));
  const known = new Set<string | null>(clusters.map(({ id }) => id));
  return {
    clusters: clusters.map((cluster, index) => ({
      ...named(cluster, index + 1),
      cards: numbered(cards.filter(({ place }) => place.clusterId === cluster.id)),
    })),
    unsorted: numbered(cards.filter(({ place }) => !known.has(place.clusterId))),
  };
};
