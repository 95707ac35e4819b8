/*
 * Socket.IO's packets as text (Engine.IO protocol 4, Socket.IO protocol 5, default namespace, no binary): all that a
 * phone needs of a library that is heavier than the rest of its page without React.
 */

/** What a server may say. */
export type Packet =
  | { readonly kind: 'open'; readonly patienceMs: number }
  | { readonly kind: 'ping' }
  | { readonly kind: 'connected' }
  | { readonly kind: 'refused'; readonly data: unknown }
  | { readonly kind: 'event'; readonly name: string; readonly values: readonly unknown[] }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'disconnected' }
  | { readonly kind: 'other' };

export const PONG = '3';
export const connectPacket = (auth: object): string => `40${JSON.stringify(auth)}`;
/** @param id under which the answer comes back */
export const eventPacket = (id: number, name: string, value: unknown): string =>
  `42${id}${JSON.stringify([name, value])}`;

interface Open {
  readonly pingInterval: number;
  readonly pingTimeout: number;
}

const messageOf = (type: string, id: string, body: string): Packet => {
  const read = (): unknown => JSON.parse(body);
  switch (type) {
    case '0':
      return { kind: 'connected' };
    case '1':
      return { kind: 'disconnected' };
    case '2': {
      const [name, ...values] = read() as [string, ...unknown[]];
      return { kind: 'event', name, values };
    }
    case '3':
      return { kind: 'answer', id: Number(id), value: (read() as unknown[])[0] };
    case '4':
      return { kind: 'refused', data: (read() as { data?: unknown }).data };
    default:
      return { kind: 'other' };
  }
};

/**
 * Reads what came over the line.
 * @throws SyntaxError if it is broken
 */
export const readPacket = (text: string): Packet => {
  if (text === '2') return { kind: 'ping' };
  if (text.startsWith('0')) {
    const { pingInterval, pingTimeout } = JSON.parse(text.slice(1)) as Open;
    return { kind: 'open', patienceMs: pingInterval + pingTimeout };
  }
  const [, type = '', id = '', body = ''] = /^4(\d)(\d*)(.*)$/su.exec(text) ?? [];
  return messageOf(type, id, body);
};
