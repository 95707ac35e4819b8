import { latinDigits } from '@gehoer/shared/domain/digits.ts';
import { GROUP_PATH, QUERY } from '@gehoer/shared/protocol/firstPage.ts';
import { type RequestHandler, Router, urlencoded } from 'express';
import type { Address } from '../address.ts';
import { followLink } from './followLink.ts';
import type { PhoneRenderer } from './phoneRenderer.ts';
import { addressOf, eveningOf, firstPageOf, legalTextOf, queryOf, type VisitDeps, visitOf } from './phoneVisit.ts';
import { type SendPage, sendPage } from './sendPage.ts';
import { takeForm } from './takeForm.ts';
import { takeGroup } from './takeGroup.ts';

export interface PhoneDeps extends VisitDeps {
  readonly renderer: PhoneRenderer;
}

/** A text of 200,000 characters, each of which a form may write as nine: the command then says that it is too long. */
const FORM_LIMIT = '2mb';

/** Lets pass what may be a code, in whichever digits. */
const digitsOnly: RequestHandler = (request, _response, next) => {
  if (/^\d+$/u.test(latinDigits(String(request.params['code'])))) next();
  else next('route');
};

const showPage =
  (deps: PhoneDeps, send: SendPage): RequestHandler =>
  async (request, response) => {
    const visit = await visitOf(deps, request, queryOf(request, QUERY.evening) ?? '');
    const first = firstPageOf(request, addressOf(request), visit && (await eveningOf(deps, request, visit)));
    const legal = await legalTextOf(deps, request.path);
    await send(response, legal ? { ...first, legal } : first);
  };

const showEvening =
  (deps: PhoneDeps, send: SendPage): RequestHandler =>
  async (request, response) => {
    const typed = String(request.params['code']);
    const code = latinDigits(typed);
    if (code !== typed) return response.redirect(303, `/${code}`);
    const visit = await visitOf(deps, request, code);
    // Nobody has such an evening: the entry says so, with the digits in its field.
    if (!visit) return send(response, firstPageOf(request, `/?code=${code}`, null), 404);
    const arrived = queryOf(request, QUERY.arrived) !== null;
    return send(response, firstPageOf(request, `/${code}`, await eveningOf(deps, request, visit, { arrived })));
  };

/**
 * The pages of the phone as documents that show the evening before any script has arrived, and work where none ever
 * does. Leaves to the next handler what is none of them.
 */
export const phoneRoutes = (address: Address, deps: PhoneDeps): Router => {
  const send = sendPage(deps.renderer);
  const follow = followLink(address.tls);
  const form = urlencoded({ extended: false, limit: FORM_LIMIT, parameterLimit: 20 });
  return Router()
    .get(['/', '/datenschutz', '/impressum', '/barrierefreiheit', '/hilfe'], follow, showPage(deps, send))
    .get('/:code', digitsOnly, follow, showEvening(deps, send))
    .post('/:code', digitsOnly, form, takeForm(deps, address, send))
    .post(`/:code${GROUP_PATH}`, digitsOnly, form, takeGroup(deps, address));
};
