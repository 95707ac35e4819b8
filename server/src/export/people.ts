import { textIn } from '@gehoer/shared/domain/localText.ts';
import type { Profile } from '@gehoer/shared/domain/profile.ts';
import type { GroupCount } from '@gehoer/shared/domain/selfLabels.ts';
import type { ExportLanguage, ExportTranslator } from '@gehoer/shared/i18n/export/index.ts';
import type { ReportGroup } from './report.ts';
import { reportText } from './reportText.ts';

/** The counts of groups that still have a name; those of groups the team has taken away since are not told. */
export const countsOfGroups = (counts: readonly GroupCount[], { selfLabels }: Profile): GroupCount[] =>
  counts.filter(({ groupId }) => groupId === null || selfLabels.groups.some(({ id }) => id === groupId));

/** As what people said they were there, in words: the groups as they were counted, small ones together at the end. */
export const peopleOf = (
  counts: readonly GroupCount[],
  profile: Profile,
  language: ExportLanguage,
  words: ExportTranslator,
): ReportGroup[] =>
  countsOfGroups(counts, profile).map(({ groupId, count }) => {
    const group = profile.selfLabels.groups.find(({ id }) => id === groupId);
    const named = group && textIn(group.name, language);
    if (!named) return { name: reportText(words('people.together'), language), count };
    return { name: reportText(named.text || words('report.noAnswer'), named.language), count };
  });
