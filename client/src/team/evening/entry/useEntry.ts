import type { CommandInput } from '@gehoer/shared/domain/commands.ts';
import type { RefusalCode } from '@gehoer/shared/domain/refusals.ts';
import { useEffect, useEffectEvent, useState } from 'react';
import { newId } from '../../../live/ids.ts';
import { useAnnounce } from '../../text/AnnounceContext.ts';
import { useText } from '../../text/TextContext.ts';
import { useEvening } from '../EveningContext.ts';
import {
  dropUnanswered,
  type EntryDraft,
  keepUnanswered,
  readDraft,
  readUnanswered,
  tableOf,
  type Unanswered,
  writeDraft,
} from './entryDraft.ts';

/** The desk at which paper cards are typed. */
export interface Entry {
  readonly draft: EntryDraft;
  readonly change: (changes: Partial<EntryDraft>) => void;
  /** Saves what is in the field as a card of this round and empties the field. */
  readonly save: (roundId: string) => void;
  /** Why the last text came back; null once it is changed. */
  readonly refused: RefusalCode | null;
}

/**
 * Sends one card after the other without waiting for answers. What is typed, and what is under way, rests on the
 * device: after a reload it goes out again as the same command, and a text that is refused comes back into the field.
 */
export const useEntry = (): Entry => {
  const { t } = useText();
  const { workshopId, steps } = useEvening();
  const announce = useAnnounce();
  const [draft, setDraft] = useState(() => readDraft(workshopId));
  const [refused, setRefused] = useState<RefusalCode | null>(null);

  const put = (next: EntryDraft): void => {
    writeDraft(workshopId, next);
    setDraft(next);
  };
  const giveBack = (text: string): void => {
    const latest = readDraft(workshopId);
    put({ ...latest, text: latest.text.trim() === '' ? text : `${text}\n${latest.text}` });
  };
  const send = async (wish: Unanswered): Promise<void> => {
    const { commandId, input } = wish;
    keepUnanswered(workshopId, wish);
    const outcome = await steps.act('enterCard', input, null, commandId);
    dropUnanswered(workshopId, commandId);
    // A card of this id can only be this one, sent before a reload: ids are random and made here.
    if (outcome.ok || outcome.refused === 'duplicateId') return announce(t('entry.saved', { text: input.text }));
    setRefused(outcome.refused);
    giveBack(input.text);
  };
  const sendAgain = useEffectEvent(() => readUnanswered(workshopId).forEach((wish) => void send(wish)));
  useEffect(() => sendAgain(), []);

  return {
    draft,
    refused,
    change: (changes) => {
      if (changes.text !== undefined) setRefused(null);
      put({ ...draft, ...changes });
    },
    save: (roundId) => {
      const { kind, language } = draft;
      const table = kind === 'card' ? (tableOf(draft.table) ?? null) : null;
      const input: CommandInput<'enterCard'> = {
        ...{ cardId: newId(), roundId, kind, language, table },
        text: draft.text.trim(),
      };
      setRefused(null);
      put({ ...draft, text: '' });
      void send({ commandId: newId(), input });
    },
  };
};
