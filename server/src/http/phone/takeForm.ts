import { randomUUID } from 'node:crypto';
import type { Actor } from '@gehoer/shared/domain/actor.ts';
import { latinDigits } from '@gehoer/shared/domain/digits.ts';
import { isTemporary } from '@gehoer/shared/domain/refusals.ts';
import { QUERY } from '@gehoer/shared/protocol/firstPage.ts';
import type { Receipt } from '@gehoer/shared/protocol/messages.ts';
import type { RequestHandler } from 'express';
import type { Address } from '../address.ts';
import { isFromOwnPage } from '../ownPagesOnly.ts';
import { refuse, statusOf } from '../refuse.ts';
import { type FormWish, readCardForm } from './cardForm.ts';
import { setPhoneCookie } from './phoneCookies.ts';
import { eveningOf, firstPageOf, type Visit, type VisitDeps, visitOf } from './phoneVisit.ts';
import type { SendPage } from './sendPage.ts';

const carryOut = (deps: VisitDeps, { id, token }: Visit, wish: FormWish): Promise<Receipt> => {
  const device = deps.deviceOf(id, token) ?? '';
  const actor: Actor = { kind: 'participant', device };
  const { cardId } = wish;
  const key = deps.keyOf(id, device, cardId);
  if (wish.kind === 'withdraw') {
    return deps.answer(id, actor, { commandId: randomUUID(), name: 'withdrawCard', input: { cardId, key } });
  }
  const { commandId, roundId, language, text } = wish;
  const input = { cardId, roundId, text, language, keyHash: deps.hash(key) };
  return deps.answer(id, actor, { commandId, name: 'postCard', input });
};

/**
 * Takes a form that was sent without a script, and leads back to the page, which shows what has arrived. A form that
 * is sent twice is one command of one device. What is refused comes back with its text and the reason beside it.
 */
export const takeForm =
  (deps: VisitDeps, address: Address, send: SendPage): RequestHandler =>
  async (request, response) => {
    if (!isFromOwnPage(request.headers, address)) return refuse(response, 'crossSite');
    const wish = readCardForm(request.body);
    if (!wish) return refuse(response, 'malformed');
    const code = latinDigits(String(request.params['code']));
    const visit = await visitOf(deps, request, code, wish.token);
    if (!visit) return response.redirect(303, `/${code}`);
    const receipt = await carryOut(deps, visit, wish);
    response.append('Set-Cookie', setPhoneCookie.device(code, visit.token, address.tls));
    // The notice stood above the field.
    response.append('Set-Cookie', setPhoneCookie.noticeRead(code));
    if (receipt.ok || wish.kind === 'withdraw' || receipt.refused === 'duplicateId') {
      return response.redirect(303, wish.kind === 'post' ? `/${code}?${QUERY.arrived}` : `/${code}`);
    }
    const { roundId, text, cardId, commandId } = wish;
    const refused = { roundId, text, code: receipt.refused };
    // A command that may still be carried out stays the same one.
    const form = isTemporary(receipt.refused) ? { refused, cardId, commandId } : { refused };
    const first = firstPageOf(request, `/${code}`, await eveningOf(deps, request, visit, form));
    return send(response, first, statusOf(receipt.refused));
  };
