import { LANGUAGES, type Language } from '@gehoer/shared/domain/languages.ts';
import type { OwnWordings } from '@gehoer/shared/i18n/wordings.ts';
import type { AllTextStates, TextState, TextStates } from '@gehoer/shared/protocol/wordings.ts';
import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** The place's own wordings of what participants read. */
export interface Wordings {
  /** What phones get: the wordings by the names of their texts, not who has confirmed what. */
  readonly ownIn: (language: Language) => Promise<OwnWordings>;
  readonly all: () => Promise<AllTextStates>;
  /** Keeps what has become of one text; a text that is as it was shipped is forgotten. */
  readonly set: (language: Language, id: string, state: TextState) => Promise<void>;
}

const keyOf = (language: Language): string => `wordings.${language}`;

const read = async (db: Kysely<Tables>, language: Language): Promise<TextStates> => {
  const row = await db.selectFrom('settings').select('value').where('key', '=', keyOf(language)).executeTakeFirst();
  return row ? (JSON.parse(row.value) as TextStates) : {};
};

const ownOf = (states: TextStates): OwnWordings =>
  Object.fromEntries(Object.entries(states).flatMap(([id, { own }]) => (own === null ? [] : [[id, own]])));

/** Keeps the wordings in the settings, one row per language: few, and always read together. */
export const createWordings = (db: Kysely<Tables>): Wordings => ({
  ownIn: async (language) => ownOf(await read(db, language)),
  all: async () => {
    const entries = await Promise.all(LANGUAGES.map(async (each) => [each, await read(db, each)] as const));
    return Object.fromEntries(entries) as Record<Language, TextStates>;
  },
  set: (language, id, state) =>
    db.transaction().execute(async (transaction) => {
      const states = new Map(Object.entries(await read(transaction, language)));
      if (state.own === null && state.confirmed === null) states.delete(id);
      else states.set(id, state);
      const value = JSON.stringify(Object.fromEntries(states));
      await transaction
        .insertInto('settings')
        .values({ key: keyOf(language), value })
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
        .execute();
    }),
});
