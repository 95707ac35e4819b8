import { socketAddress, takeEarlySocket } from './earlySocket.ts';
import { connectPacket, eventPacket, type Packet, PONG, readPacket } from './packets.ts';

/** What happens on a wire. After `closed` or `refused` nothing more does. */
export interface WireListener {
  readonly heard: (name: string, values: readonly unknown[]) => void;
  /** The server does not let this screen in; `data` says why. */
  readonly refused: (data: unknown) => void;
  /** @param byServer the server closed it on purpose */
  readonly closed: (byServer: boolean) => void;
}

/** One connection over a WebSocket, from its opening to its end. It never comes back by itself. */
export interface Wire {
  readonly isConnected: () => boolean;
  /** Sends something that is answered; rejects if no answer comes in time or the wire is closed. */
  readonly ask: (name: string, value: unknown) => Promise<unknown>;
  /** Ends it without a word to the listener. */
  readonly cut: () => void;
}

interface Question {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/**
 * Opens a wire.
 * @param auth what the screen says about itself, asked once the server listens
 * @param answerMs how long opening and each answer may take
 */
export const openWire = (auth: () => object, listener: WireListener, answerMs: number): Wire => {
  const early = takeEarlySocket();
  const socket = early?.socket ?? new WebSocket(socketAddress());
  // A socket that was opened early has answered its first packet itself.
  const isIntroduced = early !== null && early.heard.length > 0;
  const questions = new Map<number, Question>();
  let connected = false;
  let ended = false;
  let asked = 0;
  let patience = setTimeout(() => end(() => listener.closed(false)), answerMs);

  const end = (tell: () => void): void => {
    if (ended) return;
    ended = true;
    connected = false;
    clearTimeout(patience);
    for (const { reject, timer } of questions.values()) {
      clearTimeout(timer);
      reject(new Error('closed'));
    }
    socket.close();
    tell();
  };
  /** The server is heard at least once in this time, or the wire is dead. */
  let patienceMs = answerMs;
  const bePatient = (): void => {
    clearTimeout(patience);
    patience = setTimeout(() => end(() => listener.closed(false)), connected ? patienceMs : answerMs);
  };
  const settle = (id: number, value: unknown): void => {
    const question = questions.get(id);
    questions.delete(id);
    clearTimeout(question?.timer);
    question?.resolve(value);
  };
  const take = (packet: Packet): void => {
    switch (packet.kind) {
      case 'open':
        patienceMs = packet.patienceMs;
        return isIntroduced ? undefined : socket.send(connectPacket(auth()));
      case 'ping':
        return socket.send(PONG);
      case 'connected':
        connected = true;
        return bePatient();
      case 'refused':
        return end(() => listener.refused(packet.data));
      case 'event':
        return listener.heard(packet.name, packet.values);
      case 'answer':
        return settle(packet.id, packet.value);
      case 'disconnected':
        return end(() => listener.closed(true));
      case 'other':
    }
  };

  const hear = (text: string): void => {
    if (ended) return;
    bePatient();
    take(readPacket(text));
  };
  socket.onmessage = ({ data }: MessageEvent<unknown>) => hear(String(data));
  socket.onclose = () => end(() => listener.closed(false));
  // In a moment, like everything that is heard: whoever opens a wire has it in hand by then.
  for (const text of early?.heard ?? []) void Promise.resolve().then(() => hear(text));
  return {
    isConnected: () => connected,
    ask: (name, value) =>
      new Promise((resolve, reject) => {
        if (!connected) return reject(new Error('closed'));
        const id = asked++;
        const timer = setTimeout(() => {
          questions.delete(id);
          reject(new Error('no answer'));
        }, answerMs);
        questions.set(id, { resolve, reject, timer });
        socket.send(eventPacket(id, name, value));
      }),
    cut: () => end(() => undefined),
  };
};
