import { Router } from 'express';
import * as v from 'valibot';
import type { Accounts } from '../store/accounts.ts';
import { bodyOf } from './bodyOf.ts';
import type { LoginCookie } from './loginCookie.ts';
import { loginLimits, passwordLimit } from './loginLimits.ts';
import { refuse } from './refuse.ts';
import type { StaffOnly } from './staffOnly.ts';

const Text = v.pipe(v.string(), v.maxLength(1000));
const Login = v.strictObject({ name: Text, password: Text });
const NewPassword = v.strictObject({ current: Text, next: Text });
const SetUp = v.strictObject({ token: Text, name: Text, password: Text });

export interface LoginDeps {
  readonly accounts: Accounts;
  readonly cookie: LoginCookie;
  readonly staff: StaffOnly;
  /** Told when a login or an account has ended, so that open sockets can end too. */
  readonly signedOut: (accountId: string) => void;
}

/** Coming in with a link or a password, changing the password, and leaving. */
export const loginRoutes = ({ accounts, cookie, staff, signedOut }: LoginDeps): Router => {
  const router = Router();

  router.get('/setup/:token', async (request, response) => {
    if (!(await accounts.isInvitationValid(request.params.token))) return refuse(response, 'invalidLink');
    response.status(204).end();
  });

  router.post('/setup', async (request, response) => {
    const body = bodyOf(SetUp, request, response);
    if (!body) return;
    const account = await accounts.setUp(body.token, body);
    if ('refused' in account) return refuse(response, account.refused);
    const signIn = await accounts.signIn(body);
    if ('refused' in signIn) return refuse(response, signIn.refused);
    response.append('Set-Cookie', cookie.keep(signIn.token)).status(201).json(account);
  });

  router.post('/login', ...loginLimits(), async (request, response) => {
    const body = bodyOf(Login, request, response);
    if (!body) return;
    const signIn = await accounts.signIn(body);
    if ('refused' in signIn) return refuse(response, signIn.refused);
    response.append('Set-Cookie', cookie.keep(signIn.token)).json(signIn.account);
  });

  router.post('/logout', async (request, response) => {
    const token = cookie.tokenIn(request.headers.cookie);
    const signedIn = token === null ? null : await accounts.signedIn(token);
    if (token !== null) await accounts.signOut(token);
    if (signedIn) signedOut(signedIn.account.id);
    response.append('Set-Cookie', cookie.forget()).status(204).end();
  });

  router.get(
    '/me',
    staff((_request, response, account) => {
      response.json(account);
    }),
  );

  router.post(
    '/me/password',
    passwordLimit(),
    staff(async (request, response, { id }) => {
      const body = bodyOf(NewPassword, request, response);
      if (!body) return;
      const token = cookie.tokenIn(request.headers.cookie) ?? '';
      const outcome = await accounts.changePassword({ id, token }, body);
      if (outcome !== 'changed') return refuse(response, outcome.refused);
      signedOut(id);
      response.status(204).end();
    }),
  );

  return router;
};
