import { randomUUID } from 'node:crypto';
import type { Account, StaffRefusalCode } from '@gehoer/shared/protocol/http.ts';
import type { Kysely } from 'kysely';
import { changePassword, type PasswordChange } from './changePassword.ts';
import { acceptableName, isAcceptablePassword, nameKey, type Credentials } from './credentials.ts';
import { createFirstInvitation, createInvitation, isInvitationValid, spendInvitation } from './invitations.ts';
import { createLogin, endLogin, findLogin, type SignedIn } from './logins.ts';
import { HASH_OF_NOBODY, hashPassword, verifyPassword } from './passwordHash.ts';
import type { Tables } from './tables.ts';

interface NotDone<Code extends StaffRefusalCode> {
  readonly refused: Code;
}
type SetUpRefusal = NotDone<'invalidLink' | 'nameInvalid' | 'weakPassword' | 'nameTaken'>;

/** The people of the team: who they are, how they come in, and how they leave. */
export interface Accounts {
  readonly list: () => Promise<Account[]>;
  /** Makes an account with a link, which is then used up. A refusal leaves the link as it was. */
  readonly setUp: (token: string, credentials: Credentials) => Promise<Account | SetUpRefusal>;
  /** Signs in; the token is what the browser keeps. */
  readonly signIn: (
    credentials: Credentials,
  ) => Promise<{ account: Account; token: string } | NotDone<'wrongCredentials'>>;
  readonly signedIn: (token: string) => Promise<SignedIn | null>;
  readonly signOut: (token: string) => Promise<void>;
  /** Changes the password of whoever is signed in with this token; all their other logins end. */
  readonly changePassword: (
    login: { readonly id: string; readonly token: string },
    change: PasswordChange,
  ) => ReturnType<typeof changePassword>;
  /** Deletes an account and its logins. The last account stays, or nobody could come in any more. */
  readonly remove: (id: string) => Promise<'removed' | NotDone<'unknownAccount' | 'lastAccount'>>;
  /** The secret of a link for one more account. */
  readonly invite: () => Promise<string>;
  /** The secret of the link for the very first account; null if there is an account already. */
  readonly inviteFirst: () => Promise<string | null>;
  readonly isInvitationValid: (token: string) => Promise<boolean>;
}

const setUp = async (
  db: Kysely<Tables>,
  now: () => number,
  token: string,
  credentials: Credentials,
): Promise<Account | SetUpRefusal> => {
  // Asked before the costly hash, so that nobody without a link can make the server work.
  if (!(await isInvitationValid(db, token, now()))) return { refused: 'invalidLink' };
  const name = acceptableName(credentials.name);
  if (name === null) return { refused: 'nameInvalid' };
  if (!isAcceptablePassword(credentials)) return { refused: 'weakPassword' };
  const key = nameKey(name);
  const passwordHash = await hashPassword(credentials.password);
  return db.transaction().execute(async (transaction): Promise<Account | SetUpRefusal> => {
    const taken = await transaction.selectFrom('accounts').select('id').where('name_key', '=', key).executeTakeFirst();
    if (taken) return { refused: 'nameTaken' };
    // Asked again: while this one hashed, somebody else may have used the same link.
    if (!(await isInvitationValid(transaction, token, now()))) return { refused: 'invalidLink' };
    const account: Account = { id: randomUUID(), name, createdAt: now() };
    const row = { id: account.id, name, name_key: key, password_hash: passwordHash, created_at: account.createdAt };
    await spendInvitation(transaction, token, now());
    await transaction.insertInto('accounts').values(row).execute();
    return account;
  });
};

/** Keeps the accounts in the database. */
export const createAccounts = (db: Kysely<Tables>, now: () => number): Accounts => ({
  list: async () => {
    const rows = await db.selectFrom('accounts').selectAll().orderBy('name_key').execute();
    return rows.map(({ id, name, created_at }) => ({ id, name, createdAt: created_at }));
  },
  setUp: (token, credentials) => setUp(db, now, token, credentials),
  signIn: async ({ name, password }) => {
    const query = db.selectFrom('accounts').selectAll().where('name_key', '=', nameKey(name));
    const found = await query.executeTakeFirst();
    // The time of the answer must not tell which names exist.
    const right = await verifyPassword(password, found?.password_hash ?? HASH_OF_NOBODY);
    if (!found || !right) return { refused: 'wrongCredentials' };
    const account: Account = { id: found.id, name: found.name, createdAt: found.created_at };
    return { account, token: await createLogin(db, found.id, now()) };
  },
  signedIn: (token) => findLogin(db, token, now()),
  signOut: (token) => endLogin(db, token),
  changePassword: (login, change) => changePassword(db, login, change),
  remove: (id) =>
    db.transaction().execute(async (transaction) => {
      const ids = await transaction.selectFrom('accounts').select('id').execute();
      if (!ids.some((row) => row.id === id)) return { refused: 'unknownAccount' };
      if (ids.length === 1) return { refused: 'lastAccount' };
      await transaction.deleteFrom('accounts').where('id', '=', id).execute();
      return 'removed';
    }),
  invite: () => createInvitation(db, now()),
  inviteFirst: () => createFirstInvitation(db, now()),
  isInvitationValid: (token) => isInvitationValid(db, token, now()),
});
