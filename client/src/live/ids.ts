/*
 * A parish hall has no certificate: over plain HTTP browsers offer neither crypto.randomUUID nor crypto.subtle,
 * only getRandomValues. Ids are built from that, the hash comes from a library.
 */

const randomBytes = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));

/** A random UUID (RFC 9562, version 4). */
export const newId = (): string => {
  const bytes = randomBytes(16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};

export const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** A secret that only this device has: 32 random bytes, base64url. */
export const newKey = (): string => base64url(randomBytes(32));
