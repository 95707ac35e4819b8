import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { participantToken, verifyParticipantToken, verifyWallKey, wallKey } from './tokens.ts';

const secret = randomBytes(32);

test('given a token, when shown in its workshop, then it names the device; elsewhere or changed, it names none', () => {
  const random = randomBytes(32);
  const token = participantToken(secret, 'w1', random);
  const other = participantToken(secret, 'w1', randomBytes(32));

  expect(verifyParticipantToken(secret, 'w1', token)).toBe(random.toString('base64url'));
  expect(verifyParticipantToken(secret, 'w2', token)).toBeNull();
  expect(verifyParticipantToken(randomBytes(32), 'w1', token)).toBeNull();
  const swapped = `${token.split('.')[0]!}.${other.split('.')[1]!}`;
  for (const wrong of [swapped, `${token}A`, token.slice(1), token.replace('.', ''), '', '.', 'a.b']) {
    expect(verifyParticipantToken(secret, 'w1', wrong)).toBeNull();
  }
});

test('given a wall key, when shown for its workshop, then it opens; for another, or changed, it does not', () => {
  const key = wallKey(secret, 'w1');

  expect(verifyWallKey(secret, 'w1', key)).toBe(true);
  expect(verifyWallKey(secret, 'w2', key)).toBe(false);
  expect(verifyWallKey(randomBytes(32), 'w1', key)).toBe(false);
  for (const wrong of ['', key.slice(1), `A${key.slice(1)}B`]) expect(verifyWallKey(secret, 'w1', wrong)).toBe(false);
});

test('given a token without its device, when used as a wall key, then it opens nothing', () => {
  const [, mac] = participantToken(secret, 'w1', randomBytes(16)).split('.');

  expect(verifyWallKey(secret, 'w1', mac!)).toBe(false);
});
