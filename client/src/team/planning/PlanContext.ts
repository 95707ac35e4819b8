import type { Language } from '@gehoer/shared/domain/languages.ts';
import type { Profile } from '@gehoer/shared/domain/profile.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { createContext, use } from 'react';
import type { Live } from '../../live/live.ts';
import type { SaveOutcome } from '../saving/useSaving.ts';

/** What every part of the plan works with. */
export interface Plan {
  readonly workshop: Workshop;
  readonly send: Live['send'];
  /** The language whose wordings are being edited, the same in every part of the page. */
  readonly textLanguage: Language;
  readonly editIn: (language: Language) => void;
}

export const PlanContext = createContext<Plan | null>(null);

/** The plan that is being edited. Throws outside of a plan page. */
export const usePlan = (): Plan => {
  const plan = use(PlanContext);
  if (!plan) throw new Error('usePlan needs a PlanContext above it');
  return plan;
};

/** The profile, and a way to change one part of it. */
export const useProfile = () => {
  const { workshop, send } = usePlan();
  const change = (changes: Partial<Profile>): Promise<SaveOutcome> => send('changeProfile', { changes });
  return { profile: workshop.profile, change };
};
