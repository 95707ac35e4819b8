import { isLanguage, type Language } from '@gehoer/shared/domain/languages.ts';
import type { CommandInput } from '@gehoer/shared/domain/commands.ts';
import { readJson, remove, storedKeys, writeJson } from '../../../live/storage.ts';

/** What is being typed, and what stays for the next card. */
export interface EntryDraft {
  readonly text: string;
  readonly kind: 'card' | 'note';
  readonly language: Language;
  /** As typed; empty = none. */
  readonly table: string;
  /** Null = the round in hand, wherever the evening goes. */
  readonly roundId: string | null;
}

const EMPTY: EntryDraft = { text: '', kind: 'card', language: 'de', table: '', roundId: null };

const draftKey = (workshopId: string): string => `entry:${workshopId}`;

/** What was being typed at this desk, also before a reload. */
export const readDraft = (workshopId: string): EntryDraft => {
  const stored = readJson(draftKey(workshopId));
  const draft = { ...EMPTY, ...(typeof stored === 'object' ? stored : null) };
  return isLanguage(draft.language) ? draft : { ...draft, language: 'de' };
};

export const writeDraft = (workshopId: string, draft: EntryDraft): void => writeJson(draftKey(workshopId), draft);

/** Number of a table as typed: null if there is none, undefined if it is no table's number (1 to 99). */
export const tableOf = (typed: string): number | null | undefined => {
  const text = typed.trim();
  if (text === '') return null;
  return /^[1-9]\d?$/u.test(text) ? Number(text) : undefined;
};

/** A card on its way: it rests on the device until it is answered. */
export interface Unanswered {
  readonly commandId: string;
  readonly input: CommandInput<'enterCard'>;
}

const unansweredKey = (workshopId: string): string => `entry-sent:${workshopId}:`;

export const keepUnanswered = (workshopId: string, wish: Unanswered): void =>
  writeJson(unansweredKey(workshopId) + wish.commandId, wish);

export const dropUnanswered = (workshopId: string, commandId: string): void =>
  remove(unansweredKey(workshopId) + commandId);

/** Cards that a page of before has sent and not seen answered. */
export const readUnanswered = (workshopId: string): Unanswered[] =>
  storedKeys(unansweredKey(workshopId)).flatMap((key) => (readJson(key) as Unanswered | undefined) ?? []);
