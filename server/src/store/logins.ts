import type { Account } from '@gehoer/shared/protocol/http.ts';
import type { Kysely } from 'kysely';
import { hashOfToken, newToken } from './secretTokens.ts';
import type { Tables } from './tables.ts';

/** A login ends this long after it was last used: longer than an evening with its preparation, shorter than a night. */
export const LOGIN_MS = 12 * 60 * 60 * 1000;
/** Moved on at most this often, so that not every request writes. */
const RENEW_AFTER_MS = 10 * 60 * 1000;

/** Who a login token belongs to, and whether its end has just been moved on (so that a cookie can follow). */
export interface SignedIn {
  readonly account: Account;
  readonly renewed: boolean;
}

/** Signs an account in. Only the token's hash rests; logins that have ended are cleared away. */
export const createLogin = async (db: Kysely<Tables>, accountId: string, now: number): Promise<string> => {
  const token = newToken();
  const row = { token_hash: hashOfToken(token), account_id: accountId, expires_at: now + LOGIN_MS };
  await db.deleteFrom('logins').where('expires_at', '<=', now).execute();
  await db.insertInto('logins').values(row).execute();
  return token;
};

/** Finds who is signed in with a token and keeps the login alive. Null = nobody, or the login has ended. */
export const findLogin = async (db: Kysely<Tables>, token: string, now: number): Promise<SignedIn | null> => {
  const hash = hashOfToken(token);
  const found = await db
    .selectFrom('logins')
    .innerJoin('accounts', 'accounts.id', 'logins.account_id')
    .select(['accounts.id', 'accounts.name', 'accounts.created_at', 'logins.expires_at'])
    .where('token_hash', '=', hash)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  if (!found) return null;
  const end = now + LOGIN_MS;
  const renewed = end - found.expires_at > RENEW_AFTER_MS;
  if (renewed) await db.updateTable('logins').set({ expires_at: end }).where('token_hash', '=', hash).execute();
  return { account: { id: found.id, name: found.name, createdAt: found.created_at }, renewed };
};

/** Ends a login; a token that is none is let pass. */
export const endLogin = async (db: Kysely<Tables>, token: string): Promise<void> => {
  await db.deleteFrom('logins').where('token_hash', '=', hashOfToken(token)).execute();
};

/** Ends all logins of an account but the one with this token. */
export const endOtherLogins = async (db: Kysely<Tables>, accountId: string, token: string): Promise<void> => {
  await db
    .deleteFrom('logins')
    .where('account_id', '=', accountId)
    .where('token_hash', '!=', hashOfToken(token))
    .execute();
};
