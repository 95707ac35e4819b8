import type { Step } from '@gehoer/shared/domain/programme.ts';
import { cleanText } from '@gehoer/shared/domain/text.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import type { ExportTranslator } from '@gehoer/shared/i18n/export/index.ts';
import type { ReportLine, ReportRound } from './report.ts';

const contentOf = (step: Step): string =>
  step.kind === 'talk'
    ? [step.speaker, step.title]
        .map(cleanText)
        .filter((part) => part !== '')
        .join(': ')
    : '';

/** The steps in order: rounds with number and question, talks with speaker and title. Times are left out. */
export const programmeOf = (
  { programme }: Workshop,
  rounds: readonly ReportRound[],
  words: ExportTranslator,
): ReportLine[] => {
  let count = 0;
  return programme.steps.map((step) => {
    if (step.kind !== 'round') return { name: words(`programme.${step.kind}`), value: contentOf(step) };
    const round = rounds[count++];
    return { name: words('programme.round', { n: count }), value: round?.question.text ?? '' };
  });
};
