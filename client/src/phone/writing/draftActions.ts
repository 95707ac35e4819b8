import { afterSending, emptyDraft } from '../device/cardDraft.ts';
import type { Device } from '../device/device.ts';
import type { CardActions } from './cardActions.ts';
import { splitText } from './splitText.ts';

/** What a person can do with the text in a field. All of it is on the device at once. */
export interface DraftActions {
  readonly write: (roundId: string, text: string) => void;
  /** Makes two texts of one; the second becomes the next card. */
  readonly split: (roundId: string) => void;
  /** Takes the last split back. */
  readonly join: (roundId: string) => void;
  readonly send: (roundId: string) => void;
  readonly discard: (roundId: string) => void;
  /** Puts the text aside until the evening reaches another step; null brings it forward again. */
  readonly keep: (roundId: string, stepId: string | null) => void;
}

export const draftActions = ({ putDraft, draftOf }: Device, { post }: Pick<CardActions, 'post'>): DraftActions => ({
  write: (roundId, text) => {
    putDraft({ ...draftOf(roundId), text });
  },
  split: (roundId) => {
    const draft = draftOf(roundId);
    const parts = splitText(draft.text);
    if (parts) putDraft({ ...draft, text: parts[0], next: [parts[1], ...draft.next] });
  },
  join: (roundId) => {
    const draft = draftOf(roundId);
    const [first, ...next] = draft.next;
    if (first !== undefined) putDraft({ ...draft, text: `${draft.text.trimEnd()}\n${first}`, next });
  },
  send: (roundId) => {
    const draft = draftOf(roundId);
    if (draft.text.trim() === '') return;
    post(roundId, draft.text);
    putDraft(afterSending(draft));
  },
  discard: (roundId) => {
    putDraft(emptyDraft(roundId));
  },
  keep: (roundId, stepId) => {
    putDraft({ ...draftOf(roundId), keptAt: stepId });
  },
});
