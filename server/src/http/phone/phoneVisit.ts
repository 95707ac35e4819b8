import { randomUUID } from 'node:crypto';
import type { Actor, Viewer } from '@gehoer/shared/domain/actor.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { type FirstEvening, type FirstPage, type PlainForm, QUERY } from '@gehoer/shared/protocol/firstPage.ts';
import type { LegalPage, LegalText } from '@gehoer/shared/protocol/legal.ts';
import type { CatchUp, Receipt } from '@gehoer/shared/protocol/messages.ts';
import type { Request } from 'express';
import type { SelfLabels } from '../../selfLabels.ts';
import { phoneCookies } from './phoneCookies.ts';
import { formCardsOf, type FormKeys } from './formCards.ts';

export interface VisitDeps extends FormKeys, Pick<SelfLabels, 'say' | 'choiceOf'> {
  readonly now: () => number;
  readonly workshopByCode: (code: string) => Promise<{ readonly id: string; readonly code: string } | null>;
  readonly catchUp: (workshopId: string, since: number | null, viewer: Viewer) => Promise<CatchUp>;
  readonly stateOf: (workshopId: string) => Promise<Workshop>;
  readonly mintToken: (workshopId: string) => string;
  /** The device a token of this workshop stands for; null if it is not one of ours. */
  readonly deviceOf: (workshopId: string, token: string) => string | null;
  readonly legalText: (page: LegalPage) => Promise<string>;
  /** Answers a command as if it had come over a line: the same checks, limits and pace. */
  readonly answer: (workshopId: string, actor: Actor, message: unknown) => Promise<Receipt>;
}

/** A phone that asks for a page of an evening. */
export interface Visit {
  readonly id: string;
  readonly code: string;
  readonly token: string;
}

const CODE = /^\d{6}$/u;
export const isCode = (text: string): boolean => CODE.test(text);
const SECOND = 1000;

/** A value of the query, if it is there once. */
export const queryOf = (request: Request, name: string): string | null => {
  const value = request.query[name];
  return typeof value === 'string' ? value : null;
};

/** Address of a page about the law with the evening somebody came from; of any other page only its path. */
export const addressOf = (request: Request): string => {
  const code = queryOf(request, QUERY.evening) ?? '';
  return isCode(code) ? `${request.path}?${QUERY.evening}=${code}` : request.path;
};

/**
 * Who asks: the device of the cookie, else that of the form, else a new one.
 * @param fromForm the token in a form that was sent
 * @returns null if nobody has such an evening
 */
export const visitOf = async (
  deps: VisitDeps,
  request: Request,
  code: string,
  fromForm = '',
): Promise<Visit | null> => {
  const workshop = isCode(code) ? await deps.workshopByCode(code) : null;
  if (!workshop) return null;
  const { id } = workshop;
  const shown = [phoneCookies(request.headers.cookie).token ?? '', fromForm];
  const token = shown.find((each) => deps.deviceOf(id, each) !== null) ?? deps.mintToken(id);
  return { id, code, token };
};

/**
 * The evening as this phone may see it, with a form that has never been sent.
 * @param form what is known of a form that has been
 */
export const eveningOf = async (
  deps: VisitDeps,
  request: Request,
  { id, code, token }: Visit,
  form: Partial<PlainForm> = {},
): Promise<FirstEvening> => {
  const cookies = phoneCookies(request.headers.cookie);
  // Only a device that has sent a form has a cookie and may have cards.
  const device = cookies.token === token ? deps.deviceOf(id, token) : null;
  const cards = device === null ? [] : formCardsOf(await deps.stateOf(id), device, deps);
  const group = device === null ? null : await deps.choiceOf(id, device);
  const fresh = { cardId: randomUUID(), commandId: randomUUID(), arrived: false, refused: null };
  return {
    code,
    catchUp: await deps.catchUp(id, null, 'participant'),
    now: deps.now() - (deps.now() % SECOND),
    noticeRead: cookies.noticeRead,
    form: { ...fresh, token, cards, group, ...form },
  };
};

/** Everything the page is rendered from. The language tags are those of `Accept-Language` (RFC 9110, 12.5.4). */
export const firstPageOf = (request: Request, address: string, evening: FirstEvening | null): FirstPage => ({
  address,
  chosen: phoneCookies(request.headers.cookie).language,
  preferred: request.acceptsLanguages().filter((tag) => tag !== '*'),
  evening,
});

const LEGAL_PATHS: ReadonlyMap<string, LegalPage> = new Map([
  ['/datenschutz', 'privacy'],
  ['/impressum', 'imprint'],
  ['/barrierefreiheit', 'accessibility'],
]);

/** The text of a page about the law; null for any other page. */
export const legalTextOf = async (deps: VisitDeps, path: string): Promise<LegalText | null> => {
  const page = LEGAL_PATHS.get(path);
  return page ? { page, text: await deps.legalText(page) } : null;
};
