import { openWebSocket } from './webSocket.ts';
import { commandFrame, connectFrame, PONG, readFrame } from './wire.ts';

/** What a phone tells of what it hears. */
export interface Hears {
  /** @param frame lies in a buffer that is used again: copy what is to be kept; `length`: bytes of the whole frame */
  readonly published: (to: number, frame: Buffer, length: number) => void;
  readonly answered: (id: number, seq: number) => void;
}

/** A phone in the room. It notes what comes and holds nothing, so that a thousand of them fit on one core. */
export interface Phone {
  /** The `seq` it was welcomed with. */
  readonly from: number;
  readonly send: (id: number, envelope: object) => void;
  readonly close: () => Promise<void>;
}

/** Where phones join, and with what words. */
export interface Entrance {
  /** Origin of the server. */
  readonly url: string;
  readonly handshake: object;
}

/**
 * Joins over a WebSocket and waits to be welcomed. Rejects if it is not let in. A refused command is thrown.
 * @param whole whether it hears whole messages, or only their beginnings
 */
export const joinPhone = ({ url, handshake }: Entrance, hears: Hears, whole: boolean): Promise<Phone> =>
  new Promise((resolve, reject) => {
    const heard = (frame: Buffer, length: number): void => {
      const incoming = readFrame(frame);
      switch (incoming.kind) {
        case 'opened':
          return socket.send(connectFrame(handshake));
        case 'ping':
          return socket.send(PONG);
        case 'refused':
          return reject(new Error(incoming.why));
        case 'welcome':
          return resolve(phone(incoming.to));
        case 'published':
          return hears.published(incoming.to, frame, length);
        case 'answer':
          return hears.answered(incoming.id, incoming.seq);
        case 'no':
          throw new Error(`a card was refused: ${incoming.why}`);
        case 'connected':
        case 'other':
      }
    };
    const address = `${url}/socket.io/?EIO=4&transport=websocket`;
    const socket = openWebSocket(address, { whole, frame: heard, failed: reject });
    const phone = (from: number): Phone => ({
      from,
      send: (id, envelope) => socket.send(commandFrame(id, envelope)),
      close: socket.close,
    });
  });
