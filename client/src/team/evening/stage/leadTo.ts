import type { Stage } from '@gehoer/shared/domain/stage.ts';
import type { Steps } from '../steps.ts';

/** Leads the wall without a word: a wall that follows somebody's work is no step of its own. Held it stays held. */
export const leadTo = (steps: Steps, focus: Stage['focus']): void => {
  void steps.act('setStage', { stage: { ...steps.workshop().stage, focus } }, null);
};
