/*
 * Opens the phone's line while the rest of the page is still on its way: a round trip sooner on a slow network. The
 * page names this file before the others, and it imports nothing.
 */

/** A WebSocket on which this phone has introduced itself, and what it has heard so far. */
export interface EarlySocket {
  readonly socket: WebSocket;
  readonly heard: readonly string[];
}

/** What the page from the server holds, as far as it is needed here (`FirstPage`). */
interface Known {
  readonly evening: {
    readonly code: string;
    readonly catchUp: { readonly to: number };
    readonly form: { readonly token: string };
  } | null;
}

export const socketAddress = (): string =>
  `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/socket.io/?EIO=4&transport=websocket`;

/** The token of an earlier visit, which the phone keeps as JSON; private windows keep nothing. */
const keptToken = (code: string): string | null => {
  try {
    return JSON.parse(localStorage.getItem(`token:${code}`) ?? 'null') as string | null;
  } catch {
    return null;
  }
};

const open = ({ code, catchUp, form }: NonNullable<Known['evening']>): EarlySocket => {
  const socket = new WebSocket(socketAddress());
  const heard: string[] = [];
  const handshake = { as: 'participant', code, token: keptToken(code) ?? form.token, since: catchUp.to };
  socket.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (heard.push(String(data)) === 1) socket.send(`40${JSON.stringify(handshake)}`);
  };
  return { socket, heard };
};

const begin = (): EarlySocket | null => {
  const json = typeof document === 'undefined' ? null : document.querySelector('script[type="application/json"]');
  const evening = json && (JSON.parse(json.textContent) as Known).evening;
  return evening && open(evening);
};

let early = begin();

/** The socket that was opened early, for the first participant's line; null if there is none or it has failed. */
export const takeEarlySocket = (): EarlySocket | null => {
  const taken = early;
  early = null;
  return taken && taken.socket.readyState <= WebSocket.OPEN ? taken : null;
};
