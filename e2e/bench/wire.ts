/*
 * Socket.IO 5 in Engine.IO 4 over a WebSocket, as far as a phone of the load needs it. A thousand phones on one core
 * cannot parse what they get, and need not: all that counts is how far a message reaches.
 */

/** What came over the wire. `to` is the last `seq` it brings. */
export type Incoming =
  | { readonly kind: 'opened' | 'ping' | 'connected' | 'other' }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'welcome' | 'published'; readonly to: number }
  | { readonly kind: 'answer'; readonly id: number; readonly seq: number }
  | { readonly kind: 'no'; readonly id: number; readonly why: string };

const ZERO = 0x30;
const NINE = 0x39;
/** Quotation marks inside a text are escaped in JSON, so no card can contain these. */
const TO = Buffer.from('"to":');
const SEQ = Buffer.from('"seq":');

const PUBLISHED = '42["published",';
const WELCOME = '42["welcome",';

/** The whole number that begins at a place; NaN if none does. */
const numberAt = (data: Buffer, start: number): number => {
  let end = start;
  while ((data[end] ?? 0) >= ZERO && (data[end] ?? 0) <= NINE) end += 1;
  return end === start ? NaN : Number(data.toString('latin1', start, end));
};

const numberAfter = (data: Buffer, key: Buffer): number => {
  const at = data.indexOf(key);
  return at === -1 ? NaN : numberAt(data, at + key.length);
};

const answerIn = (data: Buffer): Incoming => {
  const id = numberAt(data, 2);
  const seq = numberAfter(data, SEQ);
  return data.includes('"ok":true') ? { kind: 'answer', id, seq } : { kind: 'no', id, why: data.toString() };
};

const eventIn = (data: Buffer): Incoming => {
  const head = data.toString('latin1', 0, PUBLISHED.length);
  if (head === PUBLISHED) return { kind: 'published', to: numberAfter(data, TO) };
  return head.startsWith(WELCOME) ? { kind: 'welcome', to: numberAfter(data, TO) } : { kind: 'other' };
};

/** Tells what one frame is, without parsing it. */
export const readFrame = (data: Buffer): Incoming => {
  switch (data.toString('latin1', 0, 2)) {
    case '2':
      return { kind: 'ping' };
    case '40':
      return { kind: 'connected' };
    case '42':
      return eventIn(data);
    case '43':
      return answerIn(data);
    case '44':
      return { kind: 'refused', why: data.toString() };
    default:
      return { kind: data[0] === ZERO ? 'opened' : 'other' };
  }
};

/** What was published in a frame. */
export const publishedIn = (data: Buffer): unknown => (JSON.parse(data.toString('utf8', 2)) as unknown[])[1];

export const PONG = '3';
export const connectFrame = (handshake: object): string => `40${JSON.stringify(handshake)}`;
export const commandFrame = (id: number, envelope: object): string => `42${id}${JSON.stringify(['command', envelope])}`;
