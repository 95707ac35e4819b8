import { WebSocket } from 'ws';

/** Where a line leads, as whom, and with which cookie. */
export interface Entrance {
  readonly url: string;
  readonly handshake: object;
  readonly cookie?: string;
}

/** Values for a message as JSON text, which may be no JSON at all, and the binary parts it points to. */
export interface RawMessage {
  readonly json: string;
  readonly parts?: readonly Uint8Array[];
}

/**
 * A line on which every byte can be chosen: Socket.IO 5 in Engine.IO 4 over a WebSocket, written by hand, since the
 * real client refuses to send what nobody should send.
 */
export class RawLine {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, { readonly resolve: (answer: unknown) => void; readonly reject: () => void }>();
  #asked = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (data: Buffer) => {
      this.#read(data.toString());
    });
    socket.on('close', () => {
      for (const { reject } of this.#waiting.values()) reject();
    });
    socket.on('error', () => undefined);
  }

  /** Opens a line and waits until the server has welcomed this screen. */
  static open({ url, handshake, cookie = '' }: Entrance): Promise<RawLine> {
    const address = `${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`;
    const socket = new WebSocket(address, { headers: { cookie }, perMessageDeflate: false });
    return new Promise((resolve, reject) => {
      socket.on('error', reject);
      socket.on('message', (data: Buffer) => {
        const frame = data.toString();
        if (frame.startsWith('0')) socket.send(`40${JSON.stringify(handshake)}`);
        if (frame.startsWith('44')) reject(new Error(frame));
        if (frame.startsWith('42["welcome"')) resolve(new RawLine(socket));
      });
    });
  }

  get isOpen(): boolean {
    return this.#socket.readyState === WebSocket.OPEN;
  }

  /** Sends an event that asks for an answer. Rejects if the line is cut instead. */
  ask(event: string, message: RawMessage): Promise<unknown> {
    this.#asked += 1;
    const id = this.#asked;
    const answer = new Promise((resolve, reject) => {
      this.#waiting.set(id, {
        resolve,
        reject: () => {
          reject(new Error(`the line was cut after ${message.json.slice(0, 200)}`));
        },
      });
    });
    this.#send(event, message, id);
    return answer;
  }

  /** Sends an event that asks for nothing. */
  tell(event: string, message: RawMessage): void {
    this.#send(event, message, '');
  }

  /** Sends a frame as it is. */
  frame(data: string | Uint8Array): void {
    this.#socket.send(data);
  }

  /** Waits until the server has cut the line. */
  cut(): Promise<void> {
    return new Promise((resolve) => {
      if (!this.isOpen) resolve();
      else this.#socket.once('close', () => resolve());
    });
  }

  close(): void {
    this.#socket.terminate();
  }

  #send(event: string, { json, parts = [] }: RawMessage, id: number | ''): void {
    const kind = parts.length > 0 ? `45${parts.length}-` : '42';
    const values = json === '' ? '' : `,${json}`;
    this.#socket.send(`${kind}${id}[${JSON.stringify(event)}${values}]`);
    for (const part of parts) this.#socket.send(part);
  }

  #read(frame: string): void {
    if (frame === '2') return this.#socket.send('3');
    const [, id = '', body = ''] = /^43(\d+)([\s\S]*)$/u.exec(frame) ?? [];
    if (id === '') return;
    const [answer] = JSON.parse(body) as unknown[];
    this.#waiting.get(Number(id))?.resolve(answer);
    this.#waiting.delete(Number(id));
  }
}
