import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Logger } from 'pino';
import { refuse } from './refuse.ts';

/** Status of an error that a library made for the sender's mistake (body parser, router), else 500. */
const statusOfError = (error: unknown): number => {
  const status: unknown = error instanceof Error && 'status' in error ? error.status : 500;
  return typeof status === 'number' ? status : 500;
};

/** Answers what no route took. */
export const notFound: RequestHandler = (_request, response) => refuse(response, 'notFound');

/**
 * Turns what was thrown into an answer. A broken request is the sender's matter; everything else is a bug, and goes
 * into the log without anything of the sender: no address, no cookie, no body, not even the path (it may hold the
 * secret of a link), only the route's pattern.
 */
export const answerErrors =
  (logger: Pick<Logger, 'error'>): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const status = statusOfError(error);
    if (status === 413) return refuse(response, 'tooLarge');
    if (status < 500) return refuse(response, 'malformed');
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    const route = (request.route as { path?: unknown } | undefined)?.path;
    logger.error({ error: { name, message, stack }, method: request.method, route }, 'A request failed');
    return refuse(response, 'internal');
  };
