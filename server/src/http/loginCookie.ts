import { parseCookie, stringifySetCookie } from 'cookie';
import { LOGIN_MS } from '../store/logins.ts';
import type { Address } from './address.ts';

/** The cookie that keeps a member of the team signed in. Participants get none. */
export interface LoginCookie {
  /** The token in a request's `Cookie` header, if there is one. */
  readonly tokenIn: (header: string | undefined) => string | null;
  /** The `Set-Cookie` value that keeps a token. */
  readonly keep: (token: string) => string;
  /** The `Set-Cookie` value that forgets it. */
  readonly forget: () => string;
}

/**
 * Makes the cookie for a server with or without TLS. Scripts cannot read it and no other site can use it; under TLS
 * the prefix makes browsers refuse one that another host or an unencrypted answer has planted (RFC 6265bis).
 */
export const loginCookie = ({ tls }: Pick<Address, 'tls'>): LoginCookie => {
  const name = tls ? '__Host-gehoer' : 'gehoer';
  const setCookie = (value: string, maxAge: number): string =>
    stringifySetCookie({ name, value, maxAge, httpOnly: true, sameSite: 'strict', path: '/', secure: tls });
  return {
    tokenIn: (header) => parseCookie(header ?? '')[name] ?? null,
    keep: (token) => setCookie(token, LOGIN_MS / 1000),
    forget: () => setCookie('', 0),
  };
};
