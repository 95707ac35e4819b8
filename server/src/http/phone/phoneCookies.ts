import { COOKIES } from '@gehoer/shared/protocol/firstPage.ts';
import { parseCookie, stringifySetCookie } from 'cookie';

/** The cookies of a phone's page as a request shows them. */
export const phoneCookies = (header: string | undefined) => {
  const cookies = parseCookie(header ?? '');
  return {
    language: cookies[COOKIES.language] ?? null,
    noticeRead: cookies[COOKIES.noticeRead] !== undefined,
    token: cookies[COOKIES.device] ?? null,
  };
};

/** Browsers forget such a cookie after 400 days at the latest (RFC 6265bis). */
const LASTING_SECONDS = 400 * 24 * 60 * 60;

/**
 * The `Set-Cookie` values of a phone's page. Each is set only by what somebody does, and none names anybody: the
 * language, that the notice has been read, and the random number of a device that has sent a form. The last goes to
 * its own evening only, ends with the browser, and no script can read it.
 */
export const setPhoneCookie = {
  language: (language: string): string =>
    stringifySetCookie({
      name: COOKIES.language,
      value: language,
      path: '/',
      maxAge: LASTING_SECONDS,
      sameSite: 'strict',
    }),
  noticeRead: (code: string): string =>
    stringifySetCookie({ name: COOKIES.noticeRead, value: '1', path: `/${code}`, sameSite: 'strict' }),
  /** An empty token forgets the device. */
  device: (code: string, token: string, secure: boolean): string =>
    stringifySetCookie({
      name: COOKIES.device,
      value: token,
      ...(token === '' && { maxAge: 0 }),
      path: `/${code}`,
      sameSite: 'strict',
      httpOnly: true,
      secure,
    }),
};
