import { roundNumber } from '@gehoer/shared/domain/numbering.ts';
import type { RoundPhase } from '@gehoer/shared/domain/round.ts';
import type { Step } from '@gehoer/shared/domain/programme.ts';
import type { TeamTranslator } from '@gehoer/shared/i18n/team/index.ts';
import type { PictogramName } from '../../../ui/Pictogram.tsx';
import { roundPictogram } from '../../../ui/Pictogram.tsx';
import type { Moment } from './moments.ts';
import type { Outline } from '../outline.ts';

/** "Runde 2" or "Pause". */
export const stepText = (t: TeamTranslator, state: Outline, step: Step): string =>
  step.kind === 'round' ? t('evening.round', { n: roundNumber(state, step.id) }) : t(`step.${step.kind}`);

/** The moment in quotation marks, as part of a sentence: „Runde 2: Sammeln“. */
export const momentText = (t: TeamTranslator, state: Outline, { step, phase }: Moment): string =>
  phase === null
    ? t('evening.moment', { step: stepText(t, state, step) })
    : t('evening.momentOfRound', { step: stepText(t, state, step), phase: t(`evening.phase_${phase}`) });

/** What the big button says that leads to a moment: what will happen in the room. */
export const beginText = (t: TeamTranslator, state: Outline, { step, phase }: Moment): string => {
  if (step.kind !== 'round') return t(`evening.begin_${step.kind}`);
  if (phase === 'closed') return t('dots.close');
  if (phase === 'collecting') return t('evening.begin_collecting');
  if (phase === 'waiting') return t('evening.begin_waiting', { n: roundNumber(state, step.id) });
  const isLive = state.profile.cardsWhileCollecting === 'live';
  return isLive ? t('evening.begin_sortingLive') : t('evening.begin_sorting');
};

/** What the room sees in a phase of a round. A round that was left before its cards were revealed stays covered. */
export const hintText = (t: TeamTranslator, state: Outline, roundId: string, phase: RoundPhase): string => {
  const isLive = state.profile.cardsWhileCollecting === 'live';
  if (phase === 'collecting' && isLive) return t('evening.hint_collectingLive');
  if (phase === 'closed' && !state.rounds.get(roundId)?.revealed && !isLive) return t('evening.hint_closedCovered');
  return t(`evening.hint_${phase}`);
};

/** The sign of a step; the end has none. */
export const stepPictogram = (state: Outline, { kind, id }: Step): PictogramName | null => {
  if (kind === 'round') return roundPictogram(roundNumber(state, id));
  return kind === 'end' ? null : kind;
};
