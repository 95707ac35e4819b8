import express, { Router, type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import { accountRoutes } from './accountRoutes.ts';
import type { Address } from './address.ts';
import { answerErrors, notFound } from './errors.ts';
import { legalRoutes, type LegalDeps } from './legalRoutes.ts';
import { type GroupDeps, groupRoutes } from './groupRoutes.ts';
import { health, type HealthDeps } from './health.ts';
import { loginCookie } from './loginCookie.ts';
import { loginRoutes, type LoginDeps } from './loginRoutes.ts';
import { ownPagesOnly } from './ownPagesOnly.ts';
import { pages } from './pages.ts';
import { type PhoneDeps, phoneRoutes } from './phone/phoneRoutes.ts';
import { resultRoutes, type ResultDeps } from './resultRoutes.ts';
import { securityHeaders } from './security.ts';
import { seriesRoutes, type SeriesDeps } from './seriesRoutes.ts';
import { staffOnly } from './staffOnly.ts';
import { translationRoutes, type TranslationDeps } from './translationRoutes.ts';
import { wordingRoutes, type WordingDeps } from './wordingRoutes.ts';
import { workshopRoutes, type WorkshopDeps } from './workshopRoutes.ts';

type WithoutMadeHere<Deps> = Omit<Deps, 'staff' | 'cookie' | 'address'>;

export interface HttpDeps
  extends
    WithoutMadeHere<LoginDeps>,
    WithoutMadeHere<SeriesDeps>,
    WithoutMadeHere<WorkshopDeps>,
    WithoutMadeHere<ResultDeps>,
    WithoutMadeHere<GroupDeps>,
    WithoutMadeHere<TranslationDeps>,
    WithoutMadeHere<WordingDeps>,
    WithoutMadeHere<LegalDeps>,
    HealthDeps {
  readonly series: SeriesDeps['series'];
  /** Where the server is reached. */
  readonly address: Address;
  /** Folder of the built client. */
  readonly clientDist: string;
  /** What the phone's pages are made with; null while the client has not been built. */
  readonly phone: PhoneDeps | null;
  readonly logger: Pick<Logger, 'error'>;
}

/** The plan of an evening in eleven languages takes 10 kB; the longest commands move hundreds of cards at once. */
const BODY_LIMIT = '256kb';

const noStore: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store');
  next();
};

const api = (deps: HttpDeps): Router => {
  const { address } = deps;
  const cookie = loginCookie(address);
  const staff = staffOnly(deps.accounts, cookie);
  const made = { ...deps, cookie, staff };
  return Router()
    .use(noStore, ownPagesOnly(address), express.json({ limit: BODY_LIMIT }))
    .use(loginRoutes(made), accountRoutes(made), seriesRoutes(made), workshopRoutes(made), resultRoutes(made))
    .use(translationRoutes(made), wordingRoutes(made), legalRoutes(made), groupRoutes(made))
    .use(notFound);
};

/** Everything the server answers over HTTP; sockets are attached beside it. Listens nowhere yet. */
export const httpApp = (deps: HttpDeps): Express => {
  const app = express();
  app.disable('x-powered-by');
  // A proxy on the same machine may say whom it speaks for; anybody else could say anything.
  app.set('trust proxy', 'loopback');
  app.use(securityHeaders(deps.address));
  app.get('/healthz', health(deps));
  app.use('/api', api(deps));
  app.use(pages(deps.clientDist, deps.phone && phoneRoutes(deps.address, deps.phone)));
  app.use(answerErrors(deps.logger));
  return app;
};
