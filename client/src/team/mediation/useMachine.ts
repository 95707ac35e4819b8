import type { Suggestion } from '@gehoer/shared/protocol/http.ts';
import { useCallback } from 'react';
import { api } from '../api.ts';
import type { Answer } from '../request.ts';
import { useLoaded } from '../useLoaded.ts';

/** Asks the machine what a card says in German. */
export type Suggest = (cardId: string) => Promise<Answer<Suggestion>>;

/** The machine that suggests translations; null where none is set up. */
export const useMachine = (workshopId: string): Suggest | null => {
  const { answer } = useLoaded('translator', api.translator);
  const suggest = useCallback<Suggest>((cardId) => api.suggestion(workshopId, cardId), [workshopId]);
  return answer?.ok && answer.value.isThere ? suggest : null;
};
