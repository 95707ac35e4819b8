import { createHmac, timingSafeEqual } from 'node:crypto';

/** HMAC-SHA-256 (RFC 2104), base64url. The parts are told apart whatever is in them. */
const mac = (secret: Uint8Array, ...parts: readonly string[]): Buffer =>
  createHmac('sha256', secret).update(JSON.stringify(parts)).digest();

const isSame = (expected: Buffer, shown: string): boolean => {
  const actual = Buffer.from(shown, 'base64url');
  return actual.length === expected.length && timingSafeEqual(actual, expected);
};

/**
 * What a phone shows when it comes back, so that it is the same device again: `random.mac`. The server keeps it
 * nowhere; that it can check it is all it needs.
 * @param random at least 16 random bytes
 */
export const participantToken = (secret: Uint8Array, workshopId: string, random: Uint8Array): string => {
  const device = Buffer.from(random).toString('base64url');
  return `${device}.${mac(secret, 'participant', workshopId, device).toString('base64url')}`;
};

/** The device a token stands for (its random part), or null if this server did not make it for this workshop. */
export const verifyParticipantToken = (secret: Uint8Array, workshopId: string, token: string): string | null => {
  const [, device, shown] = /^([\w-]{22,86})\.([\w-]{43})$/u.exec(token) ?? [];
  if (device === undefined || shown === undefined) return null;
  return isSame(mac(secret, 'participant', workshopId, device), shown) ? device : null;
};

/**
 * The key of a card that was written without a script. It follows from the device's own number, which only the device
 * has: whoever holds the secret and the log still cannot tell which cards belong together.
 */
export const formCardKey = (secret: Uint8Array, workshopId: string, device: string, cardId: string): string =>
  mac(secret, 'card', workshopId, device, cardId).toString('base64url');

/** The key in the projector's link: the same for a workshop as long as the server's secret is. */
export const wallKey = (secret: Uint8Array, workshopId: string): string =>
  mac(secret, 'wall', workshopId).toString('base64url');

/** Whether a key opens the wall of this workshop. */
export const verifyWallKey = (secret: Uint8Array, workshopId: string, key: string): boolean =>
  isSame(mac(secret, 'wall', workshopId), key);
