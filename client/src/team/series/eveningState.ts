import type { WorkshopSummary } from '@gehoer/shared/protocol/http.ts';

export type EveningState = 'planned' | 'running' | 'over';

/** Where an evening stands: nobody has begun it, it has been begun, or it has reached its end. */
export const eveningState = ({ over, begun }: Pick<WorkshopSummary, 'over' | 'begun'>): EveningState => {
  if (over) return 'over';
  return begun ? 'running' : 'planned';
};

/** The evening to come: one that is running, else the first in order that is not over. */
export const nextEvening = (workshops: readonly WorkshopSummary[]): WorkshopSummary | undefined =>
  workshops.find((each) => eveningState(each) === 'running') ?? workshops.find(({ over }) => !over);
