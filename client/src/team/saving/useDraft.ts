import { useEffect, useEffectEvent, useState } from 'react';
import { useLeaveGuard } from '../useLeaveGuard.ts';
import { answered, type DraftState, insisted, isContested, sent, typed } from './draft.ts';
import type { SaveOutcome } from './useSaving.ts';
import { useSaving } from './useSaving.ts';

interface DraftOptions {
  /** What is saved, as everybody in the team sees it. */
  readonly saved: string;
  /** Sends the text on its way. */
  readonly save: (text: string) => Promise<SaveOutcome>;
  /** What is wrong with a text, or undefined; such a text is not sent. */
  readonly check?: ((text: string) => string | undefined) | undefined;
}

/**
 * A text field that saves when it is left. What is typed is never replaced: not by an answer, not by a refusal, and
 * not by somebody else's change, which is shown beside it so that the person can choose. A page that is left in the
 * middle of typing saves what stands there; a tab that is closed asks first.
 */
export const useDraft = ({ saved, save, check }: DraftOptions) => {
  const [draft, setDraft] = useState<DraftState>(null);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const saving = useSaving();
  const contested = isContested(draft, saved);

  const send = async (current: NonNullable<DraftState>) => {
    setDraft(sent(current));
    const ok = await saving.run(() => save(current.text));
    setDraft((latest) => answered(latest, current.text, ok));
  };
  const commit = (current: DraftState = draft) => {
    const trimmed = current && typed(current, current.text.trim(), saved);
    if (trimmed?.text !== current?.text) setDraft(trimmed);
    if (!trimmed || trimmed.sent?.text === trimmed.text) return;
    const found = check?.(trimmed.text);
    setProblem(found);
    if (found === undefined && !isContested(trimmed, saved)) void send(trimmed);
  };

  const rescue = useEffectEvent(() => commit());
  useEffect(() => () => rescue(), []);
  useLeaveGuard(draft !== null);

  return {
    text: draft?.text ?? saved,
    state: saving.state,
    error: problem ?? saving.error,
    /** The text somebody else has saved meanwhile; null if there is nothing to choose. */
    theirs: contested ? saved : null,
    type: (text: string) => {
      setProblem(undefined);
      setDraft((current) => typed(current, text, saved));
    },
    commit: () => commit(),
    keepMine: () => draft && commit(insisted(draft, saved)),
    takeTheirs: () => {
      setProblem(undefined);
      setDraft(null);
    },
  };
};

export type UsedDraft = ReturnType<typeof useDraft>;
