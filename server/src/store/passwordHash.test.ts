import { expect, test } from 'vitest';
import { HASH_OF_NOBODY, hashPassword, verifyPassword } from './passwordHash.ts';

test('given one password, when hashed twice, then the hashes differ and both verify', async () => {
  const [one, two] = await Promise.all([hashPassword('ein langer Satz'), hashPassword('ein langer Satz')]);

  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w-]{22}\$[\w-]{43}$/u);
  expect(one).not.toBe(two);
  expect(await verifyPassword('ein langer Satz', one)).toBe(true);
  expect(await verifyPassword('ein langer Satz', two)).toBe(true);
  expect(await verifyPassword('ein langer Satz.', one)).toBe(false);
});

test('given the hash of nobody, when any password is tried, then it does the same work and fails', async () => {
  expect(HASH_OF_NOBODY).toHaveLength((await hashPassword('')).length);
  expect(await verifyPassword('', HASH_OF_NOBODY)).toBe(false);
});

test('given a hash of another cost, when verified, then it throws', async () => {
  const weak = (await hashPassword('ein langer Satz')).replace('t=2', 't=1');

  await expect(verifyPassword('ein langer Satz', weak)).rejects.toThrow('unknown form');
});
