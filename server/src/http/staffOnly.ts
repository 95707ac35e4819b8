import type { Account } from '@gehoer/shared/protocol/http.ts';
import type { Request, RequestHandler, Response } from 'express';
import type { Accounts } from '../store/accounts.ts';
import type { LoginCookie } from './loginCookie.ts';
import { refuse } from './refuse.ts';

/** Answers a request of somebody who is signed in. */
type StaffHandler = (request: Request, response: Response, account: Account) => Promise<void> | void;
export type StaffOnly = (handler: StaffHandler) => RequestHandler;

/** Makes the guard before every route of the team: without a login that lasts, the answer is `signedOut`. */
export const staffOnly =
  (accounts: Accounts, cookie: LoginCookie): StaffOnly =>
  (handler) =>
  async (request, response) => {
    const token = cookie.tokenIn(request.headers.cookie);
    const signedIn = token === null ? null : await accounts.signedIn(token);
    if (token === null || signedIn === null) return refuse(response, 'signedOut');
    if (signedIn.renewed) response.append('Set-Cookie', cookie.keep(token));
    return handler(request, response, signedIn.account);
  };
