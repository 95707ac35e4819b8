import { sha256 } from '@noble/hashes/sha2.js';
import { base64url } from './ids.ts';

/** SHA-256 of a key, base64url: what the server gets to know of it until the key is used. */
export const hashOf = (key: string): string => base64url(sha256(new TextEncoder().encode(key)));
