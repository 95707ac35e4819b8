import type { Envelope } from '@gehoer/shared/domain/command.ts';
import type { RefusalCode } from '@gehoer/shared/domain/refusals.ts';
import type {
  CatchUp,
  ClientToServer,
  Handshake,
  Pulse,
  Receipt,
  ServerToClient,
  Welcome,
} from '@gehoer/shared/protocol/messages.ts';
import type { Colleague, Doing } from '@gehoer/shared/protocol/together.ts';
import { io, type Socket } from 'socket.io-client';
import { onWaking } from './waking.ts';

/** What happens on the line. All of it may happen again at any time. */
export interface Listener {
  readonly welcomed: (welcome: Welcome) => void;
  readonly published: (catchUp: CatchUp) => void;
  readonly pulsed: (pulse: Pulse) => void;
  /** Others of the team have come, gone, or do something else. */
  readonly joined: (others: readonly Colleague[]) => void;
  /** The line is gone; the connection tries to get it back by itself. */
  readonly lost: () => void;
  /** The server does not let this screen in, and asking again would not help. */
  readonly turnedAway: (code: RefusalCode) => void;
}

export interface Connection {
  /** Whether the server has welcomed this screen on the present line. */
  readonly isOpen: () => boolean;
  /** Sends a command; rejects if no answer came, which says nothing about whether it was carried out. */
  readonly send: (envelope: Envelope) => Promise<Receipt>;
  /** Asks for what is missing since a `seq`; rejects like `send`. */
  readonly ask: (since: number | null) => Promise<CatchUp>;
  /** Tells the others of the team what one is doing, if the line is open; nobody waits for it. */
  readonly tell: (doing: Doing) => void;
  /** Tries again at once, also after having been turned away. */
  readonly redial: () => void;
  readonly close: () => void;
}

/** Opens a line. The handshake is asked anew at every attempt, so that it names the newest `seq` and token. */
export type Dial = (handshake: () => Handshake, listener: Listener) => Connection;

/** No answer for so long on an open line means that the line is dead; a venue's Wi-Fi may take seconds. */
const ANSWER_MS = 10_000;
/** Where Socket.IO does not come back by itself, this line does after so long, or up to twice as long. */
const AGAIN_MS = 500;

/**
 * Opens a line to the server and keeps it open: reconnects by itself, and at once when the phone wakes up or the
 * network comes back. A line that looks open after sleep is probed, since browsers notice its death late.
 */
export const connect: Dial = (handshake, listener) => {
  const socket: Socket<ServerToClient, ClientToServer> = io({
    auth: (answer) => {
      answer({ ...handshake() });
    },
    // WebSocket first saves two round trips; long polling remains for networks that break it.
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    reconnectionDelay: 300,
    reconnectionDelayMax: 4000,
    timeout: ANSWER_MS,
  });
  let welcomed = false;
  let again: ReturnType<typeof setTimeout> | undefined;
  const comeBack = (): void => {
    clearTimeout(again);
    again = setTimeout(() => socket.connect(), AGAIN_MS * (1 + Math.random()));
  };
  socket.on('welcome', (welcome) => {
    welcomed = true;
    listener.welcomed(welcome);
  });
  socket.on('published', listener.published);
  socket.on('pulse', listener.pulsed);
  socket.on('together', listener.joined);
  socket.on('disconnect', (reason) => {
    welcomed = false;
    listener.lost();
    // The server closed the line on purpose: it could not welcome this screen, or its login has ended.
    if (reason === 'io server disconnect') comeBack();
  });
  socket.on('connect_error', (error: Error & { data?: { refused?: RefusalCode } }) => {
    if (error.data?.refused) return listener.turnedAway(error.data.refused);
    listener.lost();
    // The server stumbled while it let this screen in.
    if (!socket.active) comeBack();
  });

  const redial = (): void => {
    socket.disconnect().connect();
  };
  const answered = async <Answer>(question: Promise<Answer>): Promise<Answer> => {
    try {
      return await question;
    } catch (error) {
      if (socket.connected) redial();
      throw error;
    }
  };
  const ask = (since: number | null): Promise<CatchUp> =>
    answered(socket.timeout(ANSWER_MS).emitWithAck('catchUp', { since }));
  const stopWaking = onWaking(() => {
    if (!socket.connected) redial();
    else if (welcomed) ask(handshake().since).then(listener.published, () => undefined);
  });

  return {
    isOpen: () => welcomed,
    send: (envelope) => answered(socket.timeout(ANSWER_MS).emitWithAck('command', envelope) as Promise<Receipt>),
    ask,
    tell: (doing) => {
      if (welcomed) socket.emit('together', doing, () => undefined);
    },
    redial,
    close: () => {
      clearTimeout(again);
      stopWaking();
      socket.disconnect();
    },
  };
};
