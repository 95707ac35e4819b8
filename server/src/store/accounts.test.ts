import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createAccounts, type Accounts } from './accounts.ts';
import { openDatabase, type Database } from './database.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const ada = { name: 'Ada Öztürk', password: 'ein langer Satz' };
const ben = { name: 'Ben', password: 'noch ein langer Satz' };

// A password hash is slow on purpose, and slower on a busy machine.
describe('the accounts of the team', { timeout: 30_000 }, () => {
  let folder: string;
  let database: Database;
  let accounts: Accounts;
  let time: number;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gehoer-accounts-'));
    database = await openDatabase(join(folder, 'gehoer.db'));
    time = 1_800_000_000_000;
    accounts = createAccounts(database.db, () => time);
  });
  afterEach(async () => {
    await database.close();
    rmSync(folder, { recursive: true });
  });

  const first = async () => {
    const account = await accounts.setUp((await accounts.inviteFirst())!, ada);
    if ('refused' in account) throw new Error(account.refused);
    return account;
  };

  test('given no account, when the first is set up, then it can sign in under any case of its name', async () => {
    const account = await first();

    const signIn = await accounts.signIn({ ...ada, name: ' ADA ÖZTÜRK' });

    expect(signIn).toMatchObject({ account: { id: account.id, name: 'Ada Öztürk', createdAt: time } });
    expect(await accounts.list()).toEqual([account]);
  });

  test('given a link, when it is used twice at once, then there is one account', async () => {
    const token = (await accounts.inviteFirst())!;

    const results = await Promise.all([accounts.setUp(token, ada), accounts.setUp(token, ben)]);

    expect(results.filter((result) => 'refused' in result)).toEqual([{ refused: 'invalidLink' }]);
    expect(await accounts.list()).toHaveLength(1);
    expect(await accounts.isInvitationValid(token)).toBe(false);
  });

  test('given the link of an earlier start, when a new one is made, then the earlier is void', async () => {
    const earlier = (await accounts.inviteFirst())!;
    const later = (await accounts.inviteFirst())!;

    expect(await accounts.isInvitationValid(earlier)).toBe(false);
    expect(await accounts.isInvitationValid(later)).toBe(true);
  });

  test('given an account, when a link for the first one is asked for, then there is none', async () => {
    await first();

    expect(await accounts.inviteFirst()).toBeNull();
  });

  test('given an invitation, when a week has passed, then it is void', async () => {
    await first();
    const token = await accounts.invite();

    time += 7 * DAY - 1;
    const lastMoment = await accounts.isInvitationValid(token);
    time += 1;

    expect(lastMoment).toBe(true);
    expect(await accounts.setUp(token, ben)).toEqual({ refused: 'invalidLink' });
  });

  test('given bad credentials, when an account is set up, then it says why and the link still works', async () => {
    await first();
    const token = await accounts.invite();
    const { password } = ben;
    const cases = [
      [{ name: 'ada öztürk', password }, 'nameTaken'],
      [{ name: '  ', password }, 'nameInvalid'],
      [{ name: 'Ben\nBob', password }, 'nameInvalid'],
      [{ name: 'x'.repeat(101), password }, 'nameInvalid'],
      [{ name: 'Ben', password: '9 Zeichen' }, 'weakPassword'],
      [{ name: 'Ben', password: 'x'.repeat(201) }, 'weakPassword'],
      [{ name: 'Ben', password: '🔑'.repeat(12) }, 'weakPassword'],
      [{ name: 'Benedikta B', password: 'benedikta b' }, 'weakPassword'],
      [{ name: 'Ben', password: 'Passwort123' }, 'weakPassword'],
    ] as const;

    for (const [credentials, refused] of cases) {
      expect(await accounts.setUp(token, credentials)).toEqual({ refused });
    }
    expect(await accounts.setUp(token, ben)).toMatchObject({ name: 'Ben' });
  });

  test('given a wrong password or name, when signing in, then both are refused alike', async () => {
    await first();

    expect(await accounts.signIn({ ...ada, password: ben.password })).toEqual({ refused: 'wrongCredentials' });
    expect(await accounts.signIn(ben)).toEqual({ refused: 'wrongCredentials' });
  });

  test('given a password typed in another Unicode form, when signing in, then it is the same password', async () => {
    await accounts.setUp((await accounts.inviteFirst())!, { name: 'Ada', password: 'Übergrößen' });

    expect(await accounts.signIn({ name: 'Ada', password: 'U\u0308bergro\u0308ßen' })).toHaveProperty('token');
  });

  test('given a login, when it is used now and then, then it lasts; unused for twelve hours, it ends', async () => {
    await first();
    const signIn = await accounts.signIn(ada);
    if ('refused' in signIn) throw new Error(signIn.refused);

    time += 60_000;
    const soon = await accounts.signedIn(signIn.token);
    time += 11 * HOUR;
    const later = await accounts.signedIn(signIn.token);
    time += 12 * HOUR - 1;
    const nextDay = await accounts.signedIn(signIn.token);
    time += 12 * HOUR;

    expect(soon).toMatchObject({ account: { name: ada.name }, renewed: false });
    expect(later).toMatchObject({ renewed: true });
    expect(nextDay).toMatchObject({ renewed: true });
    expect(await accounts.signedIn(signIn.token)).toBeNull();
  });

  test('given a login, when signed out, then its token is worth nothing and others stay', async () => {
    await first();
    const desk = await accounts.signIn(ada);
    const tablet = await accounts.signIn(ada);
    if ('refused' in desk || 'refused' in tablet) throw new Error('refused');

    await accounts.signOut(desk.token);

    expect(await accounts.signedIn(desk.token)).toBeNull();
    expect(await accounts.signedIn(tablet.token)).not.toBeNull();
  });

  test('given three logins, when the password is changed from one, then only that one lasts and the new one opens', async () => {
    const { id } = await first();
    await accounts.setUp(await accounts.invite(), ben);
    const [desk, tablet, bens] = await Promise.all([accounts.signIn(ada), accounts.signIn(ada), accounts.signIn(ben)]);
    if ('refused' in desk || 'refused' in tablet || 'refused' in bens) throw new Error('refused');
    const login = { id, token: desk.token };
    const [current, next] = [ada.password, 'ein ganz anderer Satz'];

    expect(await accounts.changePassword(login, { current: next, next })).toEqual({ refused: 'wrongPassword' });
    expect(await accounts.changePassword(login, { current, next: 'Ada Öztürk' })).toEqual({ refused: 'weakPassword' });
    expect(await accounts.changePassword({ ...login, id: 'nobody' }, { current, next })).toEqual({
      refused: 'unknownAccount',
    });
    expect(await accounts.signedIn(tablet.token)).not.toBeNull();
    const both = await Promise.all(
      [1, 2].map((n) => accounts.changePassword(login, { current, next: `${next} ${n}` })),
    );

    expect(both.toSorted()).toEqual([{ refused: 'wrongPassword' }, 'changed'].toSorted());
    const lasting = [desk, tablet, bens].map(async ({ token }) => (await accounts.signedIn(token)) !== null);
    expect(await Promise.all(lasting)).toEqual([true, false, true]);
    expect(await accounts.signIn(ada)).toEqual({ refused: 'wrongCredentials' });
    const changed = both.indexOf('changed') + 1;
    expect(await accounts.signIn({ ...ada, password: `${next} ${changed}` })).toHaveProperty('token');
  });

  test('given two accounts, when both are to be deleted, then the last one stays', async () => {
    const account = await first();
    const other = await accounts.setUp(await accounts.invite(), ben);
    if ('refused' in other) throw new Error(other.refused);
    const signIn = await accounts.signIn(ben);
    if ('refused' in signIn) throw new Error(signIn.refused);

    const results = [
      await accounts.remove('nobody'),
      await accounts.remove(other.id),
      await accounts.remove(account.id),
    ];

    expect(results).toEqual([{ refused: 'unknownAccount' }, 'removed', { refused: 'lastAccount' }]);
    expect(await accounts.signedIn(signIn.token)).toBeNull();
    expect(await accounts.list()).toEqual([account]);
  });

  test('given accounts, links and logins, when the files are read byte by byte, then no secret is in them', async () => {
    await first();
    const invitation = await accounts.invite();
    const signIn = await accounts.signIn(ada);
    if ('refused' in signIn) throw new Error(signIn.refused);

    const bytes = Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))));

    expect(bytes.includes('Ada Öztürk')).toBe(true);
    for (const secret of [ada.password, invitation, signIn.token]) {
      expect(bytes.includes(secret)).toBe(false);
      expect(bytes.includes(Buffer.from(secret, 'base64url'))).toBe(false);
    }
  });
});
