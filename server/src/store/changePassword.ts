import type { Kysely } from 'kysely';
import { isAcceptablePassword } from './credentials.ts';
import { endOtherLogins } from './logins.ts';
import { hashPassword, verifyPassword } from './passwordHash.ts';
import type { Tables } from './tables.ts';

/** What somebody types who wants another password. */
export interface PasswordChange {
  readonly current: string;
  readonly next: string;
}

type Outcome = 'changed' | { readonly refused: 'wrongPassword' | 'weakPassword' | 'unknownAccount' };

/**
 * Gives an account another password and ends all of its logins but the one it was changed from: whoever knew the old
 * password is out.
 * @param token of the login that lasts
 * @returns `wrongPassword` if the current one is not right, `weakPassword` as for a new account, `unknownAccount` if
 *   somebody has deleted it meanwhile; nothing has changed then
 */
export const changePassword = async (
  db: Kysely<Tables>,
  { id, token }: { readonly id: string; readonly token: string },
  { current, next }: PasswordChange,
): Promise<Outcome> => {
  const account = await db.selectFrom('accounts').selectAll().where('id', '=', id).executeTakeFirst();
  if (!account) return { refused: 'unknownAccount' };
  if (!(await verifyPassword(current, account.password_hash))) return { refused: 'wrongPassword' };
  if (!isAcceptablePassword({ name: account.name, password: next })) return { refused: 'weakPassword' };
  const password_hash = await hashPassword(next);
  return db.transaction().execute(async (transaction): Promise<Outcome> => {
    // While it hashed, the account may have gone, or have got another password from elsewhere.
    const { numUpdatedRows } = await transaction
      .updateTable('accounts')
      .set({ password_hash })
      .where('id', '=', id)
      .where('password_hash', '=', account.password_hash)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return { refused: 'wrongPassword' };
    await endOtherLogins(transaction, id, token);
    return 'changed';
  });
};
