import type { Kysely } from 'kysely';
import { hashOfToken, newToken } from './secretTokens.ts';
import type { Tables } from './tables.ts';

/** Long enough to be sent on a Friday and used after the weekend. */
const VALID_MS = 7 * 24 * 60 * 60 * 1000;

const someAccount = (db: Kysely<Tables>) => db.selectFrom('accounts').select('id').limit(1).executeTakeFirst();

/** Makes the secret of a link that sets up one account within seven days. Only its hash rests. */
export const createInvitation = async (db: Kysely<Tables>, now: number): Promise<string> => {
  const token = newToken();
  const row = { token_hash: hashOfToken(token), expires_at: now + VALID_MS, used_at: null, first: 0 };
  await db.insertInto('invitations').values(row).execute();
  return token;
};

/**
 * Makes the secret of the link that sets up the very first account, in place of any made before.
 * @returns null if there is an account already
 */
export const createFirstInvitation = (db: Kysely<Tables>, now: number): Promise<string | null> =>
  db.transaction().execute(async (transaction) => {
    if (await someAccount(transaction)) return null;
    await transaction.deleteFrom('invitations').where('first', '=', 1).execute();
    const token = newToken();
    const row = { token_hash: hashOfToken(token), expires_at: now + VALID_MS, used_at: null, first: 1 };
    await transaction.insertInto('invitations').values(row).execute();
    return token;
  });

/** Whether a link still sets up an account: known, unused, not expired, and if it is for the first one, none is there. */
export const isInvitationValid = async (db: Kysely<Tables>, token: string, now: number): Promise<boolean> => {
  const found = await db
    .selectFrom('invitations')
    .select('first')
    .where('token_hash', '=', hashOfToken(token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return found !== undefined && (found.first === 0 || !(await someAccount(db)));
};

/** Marks a link as used. To be called in the transaction that makes the account. */
export const spendInvitation = async (db: Kysely<Tables>, token: string, now: number): Promise<void> => {
  await db.updateTable('invitations').set({ used_at: now }).where('token_hash', '=', hashOfToken(token)).execute();
};
