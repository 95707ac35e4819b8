import type { Language } from '@gehoer/shared/domain/languages.ts';
import { reviewTexts, type ReviewText } from '@gehoer/shared/i18n/review.ts';
import type { TextChange, TextStates } from '@gehoer/shared/protocol/wordings.ts';
import { useState } from 'react';
import { api } from '../api.ts';
import type { Answer } from '../request.ts';
import type { SaveOutcome } from '../saving/useSaving.ts';
import { type Loaded, useLoaded } from '../useLoaded.ts';
import { type StatedText, statedTexts } from './textStatus.ts';

interface Kept {
  readonly texts: readonly ReviewText[];
  readonly states: TextStates;
}

const load = async (language: Language): Promise<Answer<Kept>> => {
  const [texts, states] = await Promise.all([reviewTexts(language), api.wordings()]);
  return states.ok ? { ok: true, value: { texts, states: states.value[language] } } : states;
};

/** Sets one text: its own wording (null = the shipped one) and whether it is confirmed as it then stands. */
export type SetText = (change: Omit<TextChange, 'language'>) => Promise<SaveOutcome>;

/** The texts of one language as they are in use, and the way to change them. */
export const useTexts = (language: Language): { loaded: Loaded<readonly StatedText[]>; set: SetText } => {
  const [changed, setChanged] = useState<TextStates>({});
  const { answer, reload } = useLoaded(`texts ${language}`, () => load(language));
  const set: SetText = async (change) => {
    const outcome = await api.setWording({ language, ...change });
    if (outcome.ok) setChanged((before) => ({ ...before, [change.id]: outcome.value }));
    return outcome;
  };
  if (!answer?.ok) return { loaded: { answer, reload }, set };
  const { texts, states } = answer.value;
  return { loaded: { answer: { ok: true, value: statedTexts(texts, { ...states, ...changed }) }, reload }, set };
};
