import { fillField } from '@gehoer/shared/domain/fillField.ts';
import { LANGUAGES, type Language } from '@gehoer/shared/domain/languages.ts';
import { textIn, type LocalText } from '@gehoer/shared/domain/localText.ts';
import type { Profile } from '@gehoer/shared/domain/profile.ts';
import type { Round } from '@gehoer/shared/domain/round.ts';
import type { ReportWording } from './report.ts';
import { reportText } from './reportText.ts';

/**
 * The question in every language it could be read in: the reader's first, then German, then the other languages the
 * evening offers. Languages without any wording are left out. A plain version that says the same is left out too.
 */
export const wordingsOf = (round: Round, profile: Profile, reader: Language): ReportWording[] => {
  const read = (version: LocalText, language: Language) => {
    const fieldName = textIn(profile.actionField, language).text;
    return reportText(fillField(version[language] ?? '', fieldName), language);
  };
  const offered = LANGUAGES.filter((language) => profile.languages.includes(language));
  return [...new Set<Language>([reader, 'de', ...offered])].flatMap((language) => {
    const official = read(round.questions.official, language);
    const plain = read(round.questions.plain, language);
    if (official.text === plain.text) return official.text === '' ? [] : [{ official, plain: { ...plain, text: '' } }];
    return [{ official, plain }];
  });
};
