import { createContext, use } from 'react';
import type { Live } from '../../live/live.ts';
import type { Steps } from './steps.ts';
import type { Together } from './together/togetherOn.ts';

/** Tells the person something at the foot of the page, with a way back where there is one. */
export type Notify = (text: string, wayBack?: { readonly label: string; readonly onAct: () => void }) => void;

/** What every part of the evening's page works with; none of it changes while the page stands. */
export interface EveningTools {
  readonly workshopId: string;
  readonly live: Live;
  readonly steps: Steps;
  readonly together: Together;
  readonly notify: Notify;
}

export const EveningContext = createContext<EveningTools | null>(null);

/** The tools of the evening's page. Throws outside of it. */
export const useEvening = (): EveningTools => {
  const tools = use(EveningContext);
  if (!tools) throw new Error('useEvening needs the page of an evening above it');
  return tools;
};
