/** A text that is being typed and is not (yet) what is saved. */
export interface Draft {
  readonly text: string;
  /** What was saved when the typing began, or what has been sent since: the text that this one replaces. */
  readonly base: string;
  /** The text that waits for its answer, and the base to go back to if the answer is no. */
  readonly sent: { readonly text: string; readonly base: string } | null;
}

/** No draft: the field shows what is saved, also while others change it. */
export type DraftState = Draft | null;

/** After a key press. A text that is again what is saved needs no draft. */
export const typed = (draft: DraftState, text: string, saved: string): DraftState => {
  if (text === saved && !draft?.sent) return null;
  return { text, base: draft?.base ?? saved, sent: draft?.sent ?? null };
};

/**
 * Whether somebody else has saved another text since the typing began. Saving now would undo their work, and showing
 * theirs would undo this person's: somebody has to choose.
 */
export const isContested = (draft: DraftState, saved: string): boolean =>
  draft !== null && saved !== draft.base && saved !== draft.text;

/** Decides a contested draft for the text in the field. */
export const insisted = (draft: Draft, saved: string): Draft => ({ ...draft, base: saved });

/** The text is on its way. */
export const sent = (draft: Draft): Draft => ({
  ...draft,
  base: draft.text,
  sent: { text: draft.text, base: draft.base },
});

/**
 * The answer for a sent text is there. What was typed meanwhile stays, and so does everything that was refused; an
 * answer for an earlier text changes nothing.
 */
export const answered = (draft: DraftState, text: string, ok: boolean): DraftState => {
  if (draft?.sent?.text !== text) return draft;
  if (!ok) return { ...draft, base: draft.sent.base, sent: null };
  return draft.text === draft.sent.text ? null : { ...draft, sent: null };
};
