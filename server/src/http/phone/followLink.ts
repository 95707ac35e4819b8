import { latinDigits } from '@gehoer/shared/domain/digits.ts';
import { isLanguage } from '@gehoer/shared/domain/languages.ts';
import { QUERY } from '@gehoer/shared/protocol/firstPage.ts';
import type { RequestHandler } from 'express';
import { setPhoneCookie } from './phoneCookies.ts';
import { addressOf, isCode, queryOf } from './phoneVisit.ts';

/**
 * Does what a script would do on the phone, for those that have none: keeps the language somebody has chosen and that
 * the notice has been read, leads from a typed code to its evening; and forgets the device, whose cookie no script can
 * reach. Ends at a page without the query.
 */
export const followLink =
  (tls: boolean): RequestHandler =>
  (request, response, next) => {
    const language = queryOf(request, QUERY.language);
    const noticeRead = queryOf(request, QUERY.noticeRead);
    const typed = latinDigits(queryOf(request, 'code') ?? '').replace(/\D/gu, '');
    if (queryOf(request, QUERY.forget) !== null && isCode(request.path.slice(1))) {
      response.append('Set-Cookie', setPhoneCookie.device(request.path.slice(1), '', tls)).redirect(303, '/');
    } else if (isLanguage(language)) {
      response.append('Set-Cookie', setPhoneCookie.language(language)).redirect(303, addressOf(request));
    } else if (noticeRead !== null && isCode(request.path.slice(1))) {
      response.append('Set-Cookie', setPhoneCookie.noticeRead(request.path.slice(1))).redirect(303, request.path);
    } else if (request.path === '/' && isCode(typed)) {
      response.redirect(303, `/${typed}`);
    } else {
      next();
    }
  };
