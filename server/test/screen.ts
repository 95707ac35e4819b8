import { createHash, randomUUID } from 'node:crypto';
import type { Viewer } from '@gehoer/shared/domain/actor.ts';
import type { CommandInput, CommandName } from '@gehoer/shared/domain/commands.ts';
import type { CatchUp, ClientToServer, Pulse, Receipt } from '@gehoer/shared/protocol/messages.ts';
import type { ServerToClient, Welcome } from '@gehoer/shared/protocol/messages.ts';
import { emptyReplica, receive, type Replica } from '@gehoer/shared/protocol/replica.ts';
import type { Colleague } from '@gehoer/shared/protocol/together.ts';
import { io, type Socket } from 'socket.io-client';

/** How a screen is opened: what it says about itself, and with what request headers. */
export interface Opening {
  readonly auth: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly transports?: readonly ('websocket' | 'polling')[];
}

/** Why a screen was not let in; null if it was not the evening that said no. */
export class TurnedAway extends Error {
  readonly refused: string | null;

  constructor(message: string, refused: string | null) {
    super(message);
    this.refused = refused;
  }
}

/** A screen with nothing but its line, which it does not open again. Rejects with `TurnedAway`. */
export const openScreen = async (url: string, { auth, headers = {}, transports = ['websocket'] }: Opening) => {
  const socket: Socket<ServerToClient, ClientToServer> = io(url, {
    auth: auth as object,
    extraHeaders: headers,
    transports: [...transports],
    reconnection: false,
    forceNew: true,
  });
  const heard: string[] = [];
  const published: CatchUp[] = [];
  const pulses: Pulse[] = [];
  let others: readonly Colleague[] = [];
  socket.onAny((...message: unknown[]) => heard.push(JSON.stringify(message)));
  socket.on('published', (catchUp) => published.push(catchUp));
  socket.on('pulse', (pulse) => pulses.push(pulse));
  socket.on('together', (told) => {
    others = told;
  });
  const welcome = await new Promise<Welcome>((resolve, reject) => {
    socket.on('welcome', resolve);
    socket.on('connect_error', (error: Error & { data?: { refused?: string } }) => {
      reject(new TurnedAway(error.message, error.data?.refused ?? null));
    });
  });
  return {
    socket,
    welcome,
    pulses,
    /** Who else of the team is there, as far as this screen was told. */
    others: () => others,
    /** Everything that came over the line so far, as text. */
    heard: () => heard.join('\n'),
    send: <Name extends CommandName>(
      name: Name,
      input: CommandInput<Name>,
      commandId: string = randomUUID(),
    ): Promise<Receipt> => socket.emitWithAck('command', { commandId, name, input }),
    catchUp: (since: number | null): Promise<CatchUp> => socket.emitWithAck('catchUp', { since }),
    /** What the screen knows by now. */
    replica: (viewer: Viewer): Replica =>
      [welcome.catchUp, ...published].reduce(
        (replica, catchUp) => receive(replica, catchUp).replica,
        emptyReplica(viewer),
      ),
    close: () => socket.disconnect(),
  };
};
export type Screen = Awaited<ReturnType<typeof openScreen>>;

const sha256 = (key: string): string => createHash('sha256').update(key).digest('base64url');

/** A new card with its key, as a phone makes it. */
export const newCard = (roundId: string, text = `Karte ${randomUUID()}`) => {
  const [cardId, key] = [randomUUID(), randomUUID()];
  return {
    cardId,
    key,
    text,
    input: { cardId, roundId, text, language: 'de' as const, keyHash: sha256(key) },
  };
};
