import { Id } from '@gehoer/shared/domain/command.ts';
import { latinDigits } from '@gehoer/shared/domain/digits.ts';
import { CARD_FIELDS, GROUP_FIELDS } from '@gehoer/shared/protocol/firstPage.ts';
import type { RequestHandler } from 'express';
import * as v from 'valibot';
import type { Address } from '../address.ts';
import { isFromOwnPage } from '../ownPagesOnly.ts';
import { refuse } from '../refuse.ts';
import { setPhoneCookie } from './phoneCookies.ts';
import { type VisitDeps, visitOf } from './phoneVisit.ts';

const GroupForm = v.object({
  [CARD_FIELDS.token]: v.pipe(v.string(), v.maxLength(300)),
  /** Empty takes the answer back. */
  [GROUP_FIELDS.group]: v.union([v.literal(''), Id]),
  /** Of scripts only: see `SelfLabel`. */
  [GROUP_FIELDS.turn]: v.optional(v.pipe(v.string(), v.digits(), v.transform(Number), v.safeInteger())),
});

/**
 * Takes the answer to "Ich bin heute hier als …", from a script or from the form itself, by the same checks. A script
 * is told whether it was taken; whoever sent the form is led back to the page, which shows what holds.
 */
export const takeGroup =
  (deps: VisitDeps, address: Address): RequestHandler =>
  async (request, response) => {
    if (!isFromOwnPage(request.headers, address)) return refuse(response, 'crossSite');
    const form = v.safeParse(GroupForm, request.body);
    if (!form.success) return refuse(response, 'malformed');
    const { [CARD_FIELDS.token]: token, [GROUP_FIELDS.group]: group, [GROUP_FIELDS.turn]: turn = null } = form.output;
    const code = latinDigits(String(request.params['code']));
    const visit = await visitOf(deps, request, code, token);
    if (!visit) return refuse(response, 'unknownWorkshop');
    const device = deps.deviceOf(visit.id, visit.token) ?? '';
    const refused = await deps.say(visit.id, device, { groupId: group || null, turn });
    // The next answer comes from the same device, whether a script sends it or not; taken back, there is none.
    if (group !== '') response.append('Set-Cookie', setPhoneCookie.device(code, visit.token, address.tls));
    if (turn === null) return response.redirect(303, `/${code}`);
    return refused ? refuse(response, refused) : response.status(204).end();
  };
