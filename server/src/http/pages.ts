import { join } from 'node:path';
import { constants } from 'node:zlib';
import compression from 'compression';
import { Router, static as files, type RequestHandler, type Response } from 'express';
import { compressedTwins } from './compressedTwins.ts';
import { NOT_FOUND_PAGE } from './notFoundPage.ts';

/** A join code as it may be typed into the address bar: in Latin, Arabic or Persian digits. */
const CODE = /^[\d\u0660-\u0669\u06F0-\u06F9]+$/u;

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** A phone's first page is 7 % smaller than with 4, which is usual, and costs half a millisecond more. */
const BROTLI_QUALITY = 6;

const answerNotFound: RequestHandler = (_request, response) => {
  response.status(404).set('Cache-Control', 'no-cache').type('html').send(NOT_FOUND_PAGE);
};

/**
 * The pages of the three audiences and what they load. Assets carry their content's hash in their names and are kept
 * for a year; pages are asked for anew each time, so that an evening never begins with those of last year.
 * @param dist folder of the built client
 * @param phone answers for the pages of the phone; without it they come empty
 */
export const pages = (dist: string, phone: Router | null): Router => {
  const router = Router();
  const page =
    (name: string): RequestHandler =>
    (_request, response, next) => {
      response.set('Cache-Control', 'no-cache').sendFile(name, { root: dist, cacheControl: false }, (error?: Error) => {
        if (error && !response.headersSent) next();
      });
    };
  const keepForAYear = (response: Response): void => {
    response.set('Cache-Control', `public, max-age=${YEAR_SECONDS}, immutable`);
  };
  const askAgain = (response: Response): void => {
    response.set('Cache-Control', 'no-cache');
  };

  router.use(compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } } }));
  router.use('/assets', compressedTwins(join(dist, 'assets'), keepForAYear));
  router.use(
    '/assets',
    files(join(dist, 'assets'), { index: false, redirect: false, cacheControl: false, setHeaders: keepForAYear }),
  );
  router.use(files(dist, { index: false, redirect: false, cacheControl: false, setHeaders: askAgain }));
  if (phone) router.use(phone);
  router.get(['/', '/datenschutz', '/impressum', '/barrierefreiheit', '/hilfe'], page('index.html'));
  router.get('/:code', (request, response, next) => {
    if (CODE.test(request.params.code)) page('index.html')(request, response, next);
    else next();
  });
  router.get(['/team', '/team/{*path}'], page('team.html'));
  router.get('/leinwand/{*path}', page('leinwand.html'));
  router.use(answerNotFound);
  return router;
};
