import type { RefusalCode } from '@gehoer/shared/domain/refusals.ts';
import type { HttpRefusal, StaffRefusalCode } from '@gehoer/shared/protocol/http.ts';
import type { Response } from 'express';

/** Refusals with a status of their own; whatever is not listed contradicts the state of things: 409. */
const STATUS: { readonly [Code in RefusalCode | StaffRefusalCode]?: number } = {
  malformed: 400,
  unknownCommand: 400,
  invalidValue: 400,
  textEmpty: 400,
  textTooLong: 400,
  headingTooLong: 400,
  nameInvalid: 400,
  weakPassword: 400,
  signedOut: 401,
  wrongCredentials: 401,
  wrongPassword: 403,
  forbidden: 403,
  crossSite: 403,
  notFound: 404,
  invalidLink: 404,
  unknownAccount: 404,
  unknownSeries: 404,
  unknownWorkshop: 404,
  unknownRound: 404,
  unknownCard: 404,
  unknownCluster: 404,
  unknownStep: 404,
  tooLarge: 413,
  tooFast: 429,
  tooManyAttempts: 429,
  internal: 500,
  noTranslation: 502,
  notSaved: 503,
};

/** The HTTP status that fits a refusal. */
export const statusOf = (code: RefusalCode | StaffRefusalCode): number => STATUS[code] ?? 409;

/** Answers a request with a refusal: its status, and `{ refused }` for the page to put into words. */
export const refuse = (response: Response, refused: RefusalCode | StaffRefusalCode): void => {
  const body: HttpRefusal = { refused };
  response.status(statusOf(refused)).json(body);
};
