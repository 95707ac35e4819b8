import type { Connection, Dial, Listener } from '../../client/src/live/connection.ts';
import type { Viewer } from '@gehoer/shared/domain/actor.ts';
import type { Envelope } from '@gehoer/shared/domain/command.ts';
import type { CatchUp, Handshake, Receipt, Welcome } from '@gehoer/shared/protocol/messages.ts';

/** What a server offers to a line. */
export interface ServerEnd {
  readonly welcome: (viewer: Viewer, since: number | null) => Promise<Welcome>;
  readonly command: (envelope: Envelope) => Promise<Receipt>;
  readonly catchUp: (viewer: Viewer, since: number | null) => Promise<CatchUp>;
}

interface Parcel {
  readonly deliver: () => void;
}

const overTheWire = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

/**
 * One phone's network: messages wait in two queues until the simulation lets them through, one at a time. A
 * message may come twice; when the line drops, what is under way is lost in both directions.
 */
export class Line {
  readonly #viewer: Viewer;
  readonly #inspect: (viewer: Viewer, message: unknown) => void;
  #server: ServerEnd | null = null;
  #handshake: (() => Handshake) | null = null;
  #listener: Listener | null = null;
  #toServer: Parcel[] = [];
  #toClient: Parcel[] = [];
  #unanswered = new Set<(error: Error) => void>();
  #welcomed = false;
  #round = 0;

  constructor(viewer: Viewer, inspect: (viewer: Viewer, message: unknown) => void) {
    this.#viewer = viewer;
    this.#inspect = inspect;
  }

  get isUp(): boolean {
    return this.#server !== null;
  }

  get isQuiet(): boolean {
    return this.#toServer.length === 0 && this.#toClient.length === 0;
  }

  /** The client's side, in the place of a real connection. */
  readonly dial: Dial = (handshake, listener): Connection => {
    this.#handshake = handshake;
    this.#listener = listener;
    return {
      // A page that has been left may still wait for something; the line belongs to the new one.
      isOpen: () => this.#welcomed && this.#listener === listener,
      send: (envelope) => this.#request(envelope, (end, message) => end.command(message)),
      ask: (since) => this.#request(since, (end, from) => end.catchUp(this.#viewer, from)),
      tell: () => undefined,
      redial: () => {
        this.drop();
      },
      close: () => {
        this.drop();
        this.#listener = null;
      },
    };
  };

  /** The line comes up: the server answers the handshake with a welcome. */
  async connect(server: ServerEnd): Promise<void> {
    if (this.#server || !this.#handshake) return;
    this.#server = server;
    this.#round += 1;
    const welcome = await server.welcome(this.#viewer, this.#handshake().since);
    this.#post(welcome, (message) => {
      this.#welcomed = true;
      this.#listener?.welcomed(message);
    });
  }

  /** The server publishes something to this viewer. */
  publish(viewer: Viewer, catchUp: CatchUp): void {
    if (this.#server && viewer === this.#viewer) this.#post(catchUp, (message) => this.#listener?.published(message));
  }

  /** The line is gone, with everything on it. */
  drop(): void {
    if (!this.#server) return;
    this.#server = null;
    this.#welcomed = false;
    this.#toServer = [];
    this.#toClient = [];
    for (const reject of this.#unanswered) reject(new Error('the line dropped'));
    this.#unanswered.clear();
    this.#listener?.lost();
  }

  /** Lets the next message of a direction through; it comes a second time later if `twice`. */
  deliver(direction: 'toServer' | 'toClient', twice: boolean): void {
    const queue = direction === 'toServer' ? this.#toServer : this.#toClient;
    const parcel = queue.shift();
    if (parcel && twice) queue.push(parcel);
    parcel?.deliver();
  }

  #post<Message>(message: Message, receive: (message: Message) => void): void {
    this.#inspect(this.#viewer, message);
    const copy = overTheWire(message);
    this.#toClient.push({
      deliver: () => {
        receive(copy);
      },
    });
  }

  #request<Message, Answer>(
    message: Message,
    handle: (server: ServerEnd, message: Message) => Promise<Answer>,
  ): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#unanswered.add(reject);
      const copy = overTheWire(message);
      const round = this.#round;
      const answer = (value: Answer): void => {
        // An answer to a line that is gone reaches nobody.
        if (!this.#server || this.#round !== round) return;
        this.#post(value, (received) => {
          this.#unanswered.delete(reject);
          resolve(received);
        });
      };
      this.#toServer.push({
        deliver: () => {
          if (this.#server) void handle(this.#server, copy).then(answer);
        },
      });
    });
  }
}
