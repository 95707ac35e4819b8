import { createHash, randomBytes } from 'node:crypto';

/** A secret nobody can guess: 32 random bytes, base64url. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/**
 * What rests of such a secret: its SHA-256, base64url. A fast hash is enough, since 256 random bits cannot be
 * guessed from it; passwords need a slow one.
 */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('base64url');
