import { LEGAL_TEMPLATES } from '@gehoer/shared/domain/templates/legal.ts';
import type { LegalPage } from '@gehoer/shared/protocol/legal.ts';
import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** The texts of the pages about the law. */
export interface LegalTexts {
  /** What the team has written, else the template. */
  readonly of: (page: LegalPage) => Promise<string>;
  /** An empty text brings the template back. */
  readonly set: (page: LegalPage, text: string) => Promise<void>;
}

const keyOf = (page: LegalPage): string => `legal.${page}`;

/** Keeps the texts in the settings. */
export const createLegalTexts = (db: Kysely<Tables>): LegalTexts => ({
  of: async (page) => {
    const query = db.selectFrom('settings').select('value').where('key', '=', keyOf(page));
    return (await query.executeTakeFirst())?.value ?? LEGAL_TEMPLATES[page];
  },
  set: async (page, text) => {
    const key = keyOf(page);
    if (text === '') {
      await db.deleteFrom('settings').where('key', '=', key).execute();
      return;
    }
    await db
      .insertInto('settings')
      .values({ key, value: text })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: text }))
      .execute();
  },
});
