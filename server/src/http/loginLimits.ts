import type { Request, RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { nameKey } from '../store/credentials.ts';
import { refuse } from './refuse.ts';

const WINDOW_MS = 15 * 60 * 1000;
const PER_NAME = 10;
const PER_ADDRESS = 100;

/** IPv6 is taken by the subnet, which one household or device can have as a whole. */
const address = (request: Request): string => ipKeyGenerator(request.ip ?? '');

const nameAt = (request: Request): string => {
  const body = request.body as { name?: unknown } | undefined;
  return `${nameKey(typeof body?.name === 'string' ? body.name : '')}@${address(request)}`;
};

const limit = (
  attempts: number,
  keyGenerator: (request: Request) => string,
  isGuess = (status: number): boolean => status >= 400,
): RequestHandler =>
  rateLimit({
    windowMs: WINDOW_MS,
    limit: attempts,
    keyGenerator,
    skipSuccessfulRequests: true,
    requestWasSuccessful: (_request, response) => !isGuess(response.statusCode),
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, response) => refuse(response, 'tooManyAttempts'),
    // It would write to the console about headers that anybody can send.
    validate: { xForwardedForHeader: false, forwardedHeader: false },
  });

/**
 * Slows down guessing: in a quarter of an hour ten failed log-ins per name and address, a hundred per address. Only
 * log-ins are limited so: a town hall's whole audience may share one address. The counts rest in memory only.
 */
export const loginLimits = (): RequestHandler[] => [limit(PER_ADDRESS, address), limit(PER_NAME, nameAt)];

/**
 * The same for whoever is signed in and guesses at the password: ten wrong ones per address. Other refusals are not
 * counted, so nobody without a login can use up the attempts of those who have one.
 */
export const passwordLimit = (): RequestHandler => limit(PER_NAME, address, (status) => status === 403);
