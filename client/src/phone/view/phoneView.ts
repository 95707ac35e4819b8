import type { Language } from '@gehoer/shared/domain/languages.ts';
import { textIn, type TextInLanguage } from '@gehoer/shared/domain/localText.ts';
import { isEveningOver } from '@gehoer/shared/domain/programme.ts';
import { isRevealed } from '@gehoer/shared/domain/round.ts';
import type { Group } from '@gehoer/shared/domain/selfLabels.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import type { DeviceState } from '../device/device.ts';
import { type DotsView, dotsView } from './dotsView.ts';
import { type OwnRoundView, ownRoundViews } from './ownCardViews.ts';
import { type RoundView, roundView } from './roundView.ts';
import { type WritingView, writingViews } from './writingView.ts';

/** Where the evening is. */
export type Stage =
  | { readonly kind: 'arrival' | 'welcome' | 'break' }
  | { readonly kind: 'talk'; readonly speaker: string; readonly title: string }
  | { readonly kind: 'round'; readonly round: RoundView }
  | { readonly kind: 'closing' | 'end'; readonly nextSteps: TextInLanguage };

/** Everything a phone shows of an evening. */
export interface PhoneView {
  /** The person has not read yet what happens to the cards. */
  readonly needsNotice: boolean;
  readonly eventLabel: string;
  readonly organiser: string;
  readonly topic: TextInLanguage;
  readonly languages: readonly Language[];
  readonly stepId: string;
  readonly stage: Stage;
  readonly dots: DotsView | null;
  /** As what somebody can say they are there; empty where that is not asked, or not now. */
  readonly groups: readonly Group[];
  readonly writing: readonly WritingView[];
  readonly ownRounds: readonly OwnRoundView[];
  /** Whether there is a round whose cards everybody may read. */
  readonly canReadAll: boolean;
}

const stageOf = (workshop: Workshop, language: Language): Stage => {
  const { steps, current } = workshop.programme;
  const step = steps.find(({ id }) => id === current);
  switch (step?.kind) {
    case undefined:
      return { kind: 'arrival' };
    case 'talk':
      return { kind: 'talk', speaker: step.speaker, title: step.title };
    case 'round': {
      const round = roundView(workshop, step.id, language);
      return round ? { kind: 'round', round } : { kind: 'break' };
    }
    case 'closing':
    case 'end':
      return { kind: step.kind, nextSteps: textIn(workshop.profile.nextSteps, language) };
    case 'arrival':
    case 'welcome':
    case 'break':
      return { kind: step.kind };
  }
};

/**
 * Decides what a phone shows.
 * @param workshop what the server has told this phone (`viewFor` of a participant)
 * @param device what only this device knows; the server's first HTML answer passes an empty one
 * @param language the one the person has chosen
 */
export const phoneView = (workshop: Workshop, device: DeviceState, language: Language): PhoneView => {
  const { profile, programme, rounds } = workshop;
  const stage = stageOf(workshop, language);
  // At stations where nobody writes, so that an answer and a card never come together.
  const asksNow = profile.selfLabels.asked && device.noticeRead && stage.kind !== 'round' && stage.kind !== 'end';
  return {
    needsNotice: !device.noticeRead && !isEveningOver(workshop),
    eventLabel: profile.eventLabel,
    organiser: profile.organiser,
    topic: textIn(profile.actionField, language),
    languages: profile.languages,
    stepId: programme.current,
    stage,
    dots: dotsView(workshop, device, language),
    groups: asksNow ? profile.selfLabels.groups : [],
    writing: writingViews(workshop, device, language),
    ownRounds: ownRoundViews(workshop, device.cards, language),
    canReadAll: [...rounds.keys()].some((id) => isRevealed(workshop, id)),
  };
};
