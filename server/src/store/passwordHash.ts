import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/** Argon2id with 19 MiB, two passes, one lane: the least that OWASP's Password Storage Cheat Sheet advises. */
const COST = { memory: 19 * 1024, passes: 2, parallelism: 1, tagLength: 32 } as const;
const PREFIX = `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$`;

/** A hash that no password has: what a log-in with an unknown name is compared with, so that it takes as long. */
export const HASH_OF_NOBODY = `${PREFIX}${'A'.repeat(22)}$${'A'.repeat(43)}`;

const run = promisify(argon2);

/** The same password typed on another keyboard or system gives the same bytes (NIST SP 800-63B asks for NFKC). */
const derive = (password: string, salt: Buffer): Promise<Buffer> =>
  run('argon2id', { ...COST, message: password.normalize('NFKC'), nonce: salt });

/** What rests of a password, with its salt, in the usual PHC form. Takes about 50 ms and 19 MiB. */
export const hashPassword = async (password: string): Promise<string> => {
  const salt = randomBytes(16);
  const tag = await derive(password, salt);
  return `${PREFIX}${salt.toString('base64url')}$${tag.toString('base64url')}`;
};

/**
 * Whether this is the password. Takes as long for a wrong one.
 * @throws if the hash was made with another algorithm or cost
 */
export const verifyPassword = async (password: string, hash: string): Promise<boolean> => {
  if (!hash.startsWith(PREFIX)) throw new Error('A password hash of an unknown form');
  const [salt = '', tag = ''] = hash.slice(PREFIX.length).split('$');
  const expected = Buffer.from(tag, 'base64url');
  const actual = await derive(password, Buffer.from(salt, 'base64url'));
  return expected.length === actual.length && timingSafeEqual(actual, expected);
};
