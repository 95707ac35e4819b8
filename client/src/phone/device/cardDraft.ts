/** What somebody is writing for one round: the text in the field, and the texts that were split off it. */
export interface CardDraft {
  readonly roundId: string;
  readonly text: string;
  /** They become cards of their own, one after the other. */
  readonly next: readonly string[];
  /** Step of the programme at which the person said "keep it"; until the next step nobody asks again. */
  readonly keptAt: string | null;
}

export const emptyDraft = (roundId: string): CardDraft => ({ roundId, text: '', next: [], keptAt: null });

/** Whether there is nothing in it that could be lost. */
export const isBlank = ({ text, next }: CardDraft): boolean => text.trim() === '' && next.length === 0;

/** The draft after its text has become a card: what was split off moves up. */
export const afterSending = (draft: CardDraft): CardDraft => ({
  ...draft,
  text: draft.next[0] ?? '',
  next: draft.next.slice(1),
});

/** The draft with one more text in it, on a line of its own. */
export const withText = (draft: CardDraft, text: string): CardDraft => ({
  ...draft,
  text: draft.text.trim() === '' ? text : `${draft.text}\n${text}`,
});
