import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { FrameReader } from './frameReader.ts';

/** The client's end of a WebSocket, as light as can be: a thousand of them share a core. */
export interface LightSocket {
  readonly send: (text: string) => void;
  /** Resolves when the line is closed. */
  readonly close: () => Promise<void>;
}

export interface Listener {
  /** Whether whole frames are needed; otherwise they come cut off. */
  readonly whole: boolean;
  /**
   * @param frame lies in a buffer that is used again: copy what is to be kept
   * @param length bytes of the whole frame
   */
  readonly frame: (frame: Buffer, length: number) => void;
  readonly failed: (error: Error) => void;
}

const TEXT = 0x81;
const CLOSE = 0x88;
const MASKED = 0x80;
const SHORT = 126;
const END_OF_HEAD = Buffer.from('\r\n\r\n');
/** One for all lines: what comes is looked at before the next comes. */
const INBOX = Buffer.alloc(256 * 1024);

/** A frame from a client must be masked (RFC 6455 5.3); the mask of zeros leaves the text as it is. */
const frameOf = (opcode: number, text: string): Buffer => {
  const payload = Buffer.from(text);
  const size =
    payload.length < SHORT ? [payload.length | MASKED] : [SHORT | MASKED, payload.length >> 8, payload.length & 0xff];
  return Buffer.concat([Buffer.from([opcode, ...size, 0, 0, 0, 0]), payload]);
};

const upgrade = ({ host, pathname, search }: URL): string =>
  [
    `GET ${pathname}${search} HTTP/1.1`,
    `Host: ${host}`,
    'Upgrade: websocket',
    'Connection: Upgrade',
    `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
    'Sec-WebSocket-Version: 13',
    '\r\n',
  ].join('\r\n');

/** Opens a WebSocket to an http address. What goes wrong, also being turned away, is told to the listener. */
export const openWebSocket = (address: string, { whole, frame, failed }: Listener): LightSocket => {
  const url = new URL(address);
  const reader = new FrameReader(whole, frame);
  let isOpen = false;
  const heard = (length: number): boolean => {
    const data = INBOX.subarray(0, length);
    if (isOpen) reader.read(data);
    else {
      const end = data.indexOf(END_OF_HEAD);
      isOpen = data.includes('HTTP/1.1 101');
      if (!isOpen || end === -1) failed(new Error(data.toString('latin1', 0, 200)));
      else reader.read(data.subarray(end + END_OF_HEAD.length));
    }
    return true;
  };
  const socket: Socket = connect({
    host: url.hostname,
    port: Number(url.port),
    noDelay: true,
    onread: { buffer: INBOX, callback: heard },
  });
  const closed = new Promise<void>((done) => socket.once('close', () => done()));
  socket.once('error', failed);
  socket.write(upgrade(url));
  return {
    send: (text) => void socket.write(frameOf(TEXT, text)),
    close: () => {
      socket.end(frameOf(CLOSE, ''));
      return closed;
    },
  };
};
