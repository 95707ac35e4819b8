import type { Language } from '@gehoer/shared/domain/languages.ts';
import { textIn } from '@gehoer/shared/domain/localText.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import type { ParticipantTranslator } from '@gehoer/shared/i18n/participant/index.ts';
import type { PictogramName } from '../../../ui/Pictogram.tsx';

/** What stands on a phone while nobody writes. */
export interface StationWords {
  readonly sign: PictogramName;
  readonly title: string;
  readonly lines: readonly string[];
}

const written = (...lines: readonly string[]): readonly string[] => lines.filter((line) => line !== '');

/** The words of the station at which the evening is. */
export const stationWords = (
  { programme, profile }: Workshop,
  t: ParticipantTranslator,
  language: Language,
): StationWords => {
  const step = programme.steps.find(({ id }) => id === programme.current);
  const topic = textIn(profile.actionField, language).text;
  const next = textIn(profile.nextSteps, language).text;
  switch (step?.kind) {
    case 'talk':
      return {
        sign: 'talk',
        title: t('evening.talk'),
        lines: written(
          step.title,
          step.speaker && t('evening.talkSpeaker', { speaker: step.speaker }),
          t('evening.talkHint'),
        ),
      };
    case 'welcome':
      return { sign: 'welcome', title: t('evening.welcome'), lines: written(topic, t('evening.welcomeHint')) };
    case 'break':
      return { sign: 'break', title: t('evening.break'), lines: [t('evening.waiting')] };
    case 'closing':
      return { sign: 'closing', title: t('evening.closing'), lines: written(t('evening.closingThanks'), next) };
    case 'end':
      return { sign: 'closing', title: t('evening.ended'), lines: written(t('evening.closingThanks'), next) };
    case 'arrival':
    case 'round':
    case undefined:
      return { sign: 'arrival', title: t('evening.arrival'), lines: written(topic, t('evening.arrivalHint')) };
  }
};
