import type { Language } from '@gehoer/shared/domain/languages.ts';
import { textIn } from '@gehoer/shared/domain/localText.ts';
import { isEveningOver } from '@gehoer/shared/domain/programme.ts';
import type { GroupCount } from '@gehoer/shared/domain/selfLabels.ts';
import { cleanText } from '@gehoer/shared/domain/text.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { exportLanguage, exportWords } from '@gehoer/shared/i18n/export/index.ts';
import { formatDay } from '@gehoer/shared/i18n/formatDate.ts';
import { factsOf } from './facts.ts';
import { peopleOf } from './people.ts';
import { programmeOf } from './programmeLines.ts';
import type { Report } from './report.ts';
import { roundsOf } from './roundResults.ts';

export interface ResultsOptions {
  /** Whose report it is; there are German words and, for all other languages, English ones. */
  readonly language: Language;
  /** As what people said they were there: never with a card, and not part of the log. */
  readonly counts?: readonly GroupCount[];
}

/**
 * The results of an evening, from any state of it, also one that has barely begun. Every card that is not hidden
 * appears word for word and is counted once; where it lies as a copy and among the quotes it stands again. Of hidden
 * and erased ones only the number remains. Nothing in it says who wrote, when, or at which table.
 */
export const resultsOf = (workshop: Workshop, options: ResultsOptions): Report => {
  const language = exportLanguage(options.language);
  const words = exportWords(language);
  const rounds = roundsOf(workshop, language, words);
  const { eventLabel, actionField, date } = workshop.profile;
  return {
    language,
    event: {
      label: cleanText(eventLabel),
      actionField: cleanText(textIn(actionField, language).text),
      date,
      day: formatDay(language, date),
    },
    facts: factsOf(workshop.profile, language, words),
    programme: programmeOf(workshop, rounds, words),
    people: peopleOf(options.counts ?? [], workshop.profile, language, words),
    rounds,
    isOver: isEveningOver(workshop),
  };
};
