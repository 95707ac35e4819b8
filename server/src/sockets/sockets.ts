import type { Server as HttpServer } from 'node:http';
import { VIEWERS, type Viewer } from '@gehoer/shared/domain/actor.ts';
import { isRefusal } from '@gehoer/shared/domain/refusals.ts';
import {
  PROTOCOL_VERSION,
  type CatchUp,
  type ClientToServer,
  type Pulse,
  type ServerToClient,
} from '@gehoer/shared/protocol/messages.ts';
import { Server, type DefaultEventsMap, type Socket } from 'socket.io';
import type { Presence } from '../presence.ts';
import { admit, type Admitted, type AdmissionDeps } from './admission.ts';
import { CATCH_UPS_PER_MINUTE, CatchUpRequests } from './catchUpRequests.ts';
import { answerCommand, type CommandDeps } from './commandMessage.ts';
import { Pace } from './pace.ts';
import { Together } from './together.ts';

interface Guest {
  admitted: Admitted;
}
type WorkshopServer = Server<ClientToServer, ServerToClient, DefaultEventsMap, Guest>;
type WorkshopSocket = Socket<ClientToServer, ServerToClient, DefaultEventsMap, Guest>;

export interface SocketsDeps extends AdmissionDeps, CommandDeps {
  readonly now: () => number;
  readonly presence: Presence;
  readonly catchUp: (workshopId: string, since: number | null, viewer: Viewer) => Promise<CatchUp>;
  readonly joinUrl: (code: string, host: string) => string;
  readonly isOwnOrigin: (origin: string, host: string) => boolean;
  /** Someone has come or gone. */
  readonly changed: (workshopId: string) => void;
  readonly failed: (error: unknown) => void;
}

export interface Sockets {
  /** One message for all viewers of a kind. */
  readonly publish: (workshopId: string, viewer: Viewer, catchUp: CatchUp) => void;
  readonly pulse: (workshopId: string, pulse: Pulse) => void;
  /** Ends the lines of an account whose login has ended. */
  readonly signOut: (accountId: string) => void;
  readonly close: () => Promise<void>;
}

/** Above this Socket.IO cuts the line; below it everything gets an answer. */
const MAX_MESSAGE_BYTES = 1_000_000;

const accountRoom = (accountId: string): string => `account:${accountId}`;
const roomOf = (workshopId: string, viewer: Viewer): string => `${workshopId}:${viewer}`;

/** The Socket.IO adapter: lets screens in, hands their messages on, carries what is published. Decides nothing. */
export const openSockets = (http: HttpServer, deps: SocketsDeps): Sockets => {
  const io: WorkshopServer = new Server(http, {
    serveClient: false,
    // Costs six times the CPU and saves nothing on messages this small.
    perMessageDeflate: false,
    httpCompression: false,
    maxHttpBufferSize: MAX_MESSAGE_BYTES,
    allowRequest: (request, answer) => {
      const { origin, host = '' } = request.headers;
      answer(null, origin === undefined || deps.isOwnOrigin(origin, host));
    },
  });
  io.use((socket, next) => {
    admit(socket.handshake.auth, socket.handshake.headers.cookie ?? '', deps).then(
      (admitted) => {
        if (isRefusal(admitted)) return next(Object.assign(new Error(admitted.refused), { data: admitted }));
        socket.data.admitted = admitted;
        next();
      },
      (error: unknown) => {
        deps.failed(error);
        next(new Error('internal'));
      },
    );
  });
  const together = new Together({
    now: deps.now,
    send: (lineId, others) => {
      io.to(lineId).emit('together', others);
    },
  });
  io.on('connection', (socket) => {
    welcome(socket, deps, together).catch((error: unknown) => {
      deps.failed(error);
      socket.disconnect(true);
    });
  });
  return {
    publish: (workshopId, viewer, catchUp) => {
      io.to(roomOf(workshopId, viewer)).emit('published', catchUp);
    },
    pulse: (workshopId, pulse) => {
      for (const viewer of VIEWERS) {
        if (viewer !== 'participant') io.to(roomOf(workshopId, viewer)).volatile.emit('pulse', pulse);
      }
    },
    signOut: (accountId) => {
      io.in(accountRoom(accountId)).disconnectSockets(true);
    },
    close: async () => {
      await io.close();
    },
  };
};

const welcome = async (socket: WorkshopSocket, deps: SocketsDeps, together: Together): Promise<void> => {
  const { workshopId, actor, viewer, since, token, code } = socket.data.admitted;
  // Before anything is waited for: a login may end meanwhile.
  if (actor.kind === 'staff') void socket.join(accountRoom(actor.id));
  const catchUp = await deps.catchUp(workshopId, since, viewer);
  if (!socket.connected) return;
  // Joining and welcoming in one go: nothing can be published in between.
  void socket.join(roomOf(workshopId, viewer));
  const insider = actor.kind !== 'participant';
  socket.emit('welcome', {
    version: PROTOCOL_VERSION,
    workshopId,
    now: deps.now(),
    token,
    staffId: actor.kind === 'staff' ? actor.id : null,
    code: insider ? code : null,
    joinUrl: insider ? deps.joinUrl(code, socket.handshake.headers.host ?? '') : null,
    catchUp,
  });
  const leave = deps.presence.join(workshopId, actor.kind === 'participant' ? actor.device : null);
  deps.changed(workshopId);
  socket.on('disconnect', () => {
    leave();
    deps.changed(workshopId);
  });
  listen(socket, deps, together);
};

/** What a message holds, and the function at its end that takes the answer; without one there is nobody to answer. */
const open = (received: readonly unknown[]): { message: unknown; answer: ((answer: unknown) => void) | null } => {
  const last = received.at(-1);
  const answer = typeof last === 'function' ? (last as (answer: unknown) => void) : null;
  // The function alone is an empty message, and more than one value is none of ours.
  return { message: received.length === 2 ? received[0] : undefined, answer };
};

const listen = (socket: WorkshopSocket, deps: SocketsDeps, together: Together): void => {
  const { workshopId, actor, viewer, name } = socket.data.admitted;
  if (actor.kind === 'staff') {
    const leave = together.join(workshopId, { lineId: socket.id, staffId: actor.id, name: name ?? '' });
    socket.on('disconnect', leave);
  }
  socket.on('together', (...received: unknown[]) => {
    const { message, answer } = open(received);
    answer?.(together.tell(workshopId, socket.id, message));
  });
  socket.on('command', (...received: unknown[]) => {
    const { message, answer } = open(received);
    if (answer) answerCommand(workshopId, actor, message, deps).then(answer, deps.failed);
  });
  // A pace of its own for each line: those of a room that all come back at once wait for nobody.
  const pace = new Pace(CATCH_UPS_PER_MINUTE, deps.now);
  const requests = new CatchUpRequests({
    allows: () => pace.allows(socket.id),
    catchUp: (since) => deps.catchUp(workshopId, since, viewer),
    failed: deps.failed,
  });
  socket.on('catchUp', (...received: unknown[]) => {
    const { message, answer } = open(received);
    if (answer) requests.ask(sinceIn(message), answer);
  });
  socket.on('disconnect', () => {
    requests.close();
  });
};

/** What a client has; anything that is not a `seq` counts as nothing, so the answer is a whole snapshot. */
const sinceIn = (request: unknown): number | null => {
  const since = typeof request === 'object' && request !== null && 'since' in request ? request.since : null;
  return Number.isSafeInteger(since) && Number(since) >= 0 ? Number(since) : null;
};
