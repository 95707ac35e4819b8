import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { RequestHandler, Response } from 'express';

/** What the build puts beside an asset, best first. */
const TWINS = [
  { encoding: 'br', ending: '.br' },
  { encoding: 'gzip', ending: '.gz' },
] as const;
const ASSET = /^\/[\w-][\w.-]*$/u;

/**
 * Sends an asset as the build has compressed it, if the browser takes that: a room of phones that opens the page in
 * the same ten seconds costs the server no compressing. Anything else is left to the next handler.
 */
export const compressedTwins =
  (folder: string, setHeaders: (response: Response) => void): RequestHandler =>
  (request, response, next) => {
    if (!ASSET.test(request.path)) return next();
    const twin = TWINS.find(
      ({ encoding, ending }) =>
        request.acceptsEncodings(encoding) === encoding && existsSync(join(folder, request.path + ending)),
    );
    if (!twin) return next();
    setHeaders(response);
    response.set('Content-Encoding', twin.encoding).vary('Accept-Encoding').type(extname(request.path));
    response.sendFile(request.path + twin.ending, { root: folder, cacheControl: false });
  };
