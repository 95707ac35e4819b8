import { randomUUID } from 'node:crypto';
import type { Profile } from '@gehoer/shared/domain/profile.ts';
import type { Step } from '@gehoer/shared/domain/programme.ts';
import { freshRound, type Round } from '@gehoer/shared/domain/round.ts';
import { ARBEITSPLATTFORM } from '@gehoer/shared/domain/templates/arbeitsplattform.ts';

export interface EveningPlan {
  readonly profile: Profile;
  readonly steps: readonly Step[];
  readonly rounds: readonly Round[];
}

/**
 * Lays out an evening as the template has it, as input of `planWorkshop`: arrival, welcome, talk, one round per
 * question, closing, end. Ids are new each time.
 */
export const planEvening = (profile: Profile): EveningPlan => {
  const rounds = ARBEITSPLATTFORM.questions.map((questions) => freshRound(randomUUID(), questions));
  const steps: Step[] = [
    { id: randomUUID(), kind: 'arrival' },
    { id: randomUUID(), kind: 'welcome' },
    { id: randomUUID(), kind: 'talk', speaker: '', title: '' },
    ...rounds.map(({ id }): Step => ({ id, kind: 'round' })),
    { id: randomUUID(), kind: 'closing' },
    { id: randomUUID(), kind: 'end' },
  ];
  return { profile, steps, rounds };
};
