import type { IncomingHttpHeaders } from 'node:http';
import type { RequestHandler } from 'express';
import type { Address } from './address.ts';
import { refuse } from './refuse.ts';

const READING: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Browsers of today say who asks (`Sec-Fetch-Site`, only under TLS and on localhost); older ones send `Origin`. A
 * request with neither is no browser's: a script, which has no cookie it was not given.
 */
export const isFromOwnPage = (headers: IncomingHttpHeaders, address: Address): boolean => {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  return headers.origin === undefined || address.isOwnOrigin(headers.origin, headers.host ?? '');
};

/** Browsers say `Content-Length: 0` where there is none. */
const hasBody = (headers: IncomingHttpHeaders): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/**
 * Lets requests that change something pass only if they come from this server's own pages and carry JSON: another
 * site's form can send neither. Stands beside the cookie's SameSite=Strict, for browsers that do not know it.
 */
export const ownPagesOnly =
  (address: Address): RequestHandler =>
  (request, response, next) => {
    if (READING.has(request.method)) return next();
    if (!isFromOwnPage(request.headers, address)) return refuse(response, 'crossSite');
    if (hasBody(request.headers) && !request.is('application/json')) return refuse(response, 'malformed');
    return next();
  };
