import type { RefusalCode } from '@gehoer/shared/domain/refusals.ts';
import type { CatchUp, Pulse, Receipt, Welcome } from '@gehoer/shared/protocol/messages.ts';
import type { Connection, Dial } from './connection.ts';
import { onWaking } from './waking.ts';
import { openWire, type Wire } from './wire.ts';

/** No answer for so long on an open line means that the line is dead; a venue's Wi-Fi may take seconds. */
const ANSWER_MS = 10_000;
/** Between two attempts, doubled each time up to the longest; half more or less, so that a room does not come at once. */
const AGAIN_MS = 300;
const LONGEST_MS = 4000;
/** A line that fails so often in a row may stand in a network that breaks WebSockets; the first one fails sooner. */
const FIRST_FAILURES = 2;
const LATER_FAILURES = 5;

/**
 * The phone's line: like `connect`, with a WebSocket and nothing else, because the page must be alive soon on a slow
 * network. Where that does not work, the whole library is fetched, which also speaks over plain requests.
 */
export const connectPhone: Dial = (handshake, listener) => {
  let wire: Wire | null = null;
  let welcomed = false;
  let everWelcomed = false;
  let failures = 0;
  let again: ReturnType<typeof setTimeout> | undefined;
  let whole: Connection | null = null;
  let closed = false;

  const dial = (): void => {
    clearTimeout(again);
    wire = openWire(handshake, { heard, refused, closed: lost }, ANSWER_MS);
  };
  const heard = (name: string, [value]: readonly unknown[]): void => {
    if (name === 'published') listener.published(value as CatchUp);
    else if (name === 'pulse') listener.pulsed(value as Pulse);
    else if (name === 'welcome') {
      [welcomed, everWelcomed, failures] = [true, true, 0];
      listener.welcomed(value as Welcome);
    }
  };
  const refused = (data: unknown): void => {
    const code = (data as { refused?: RefusalCode } | undefined)?.refused;
    if (code) listener.turnedAway(code);
    else lost();
  };
  const lost = (): void => {
    welcomed = false;
    failures += 1;
    listener.lost();
    const wait = Math.min(LONGEST_MS, AGAIN_MS * 2 ** (failures - 1)) * (0.5 + Math.random());
    again = setTimeout(dial, wait);
    // Without any network there is no library either; the line goes on trying and asks again.
    if (failures % (everWelcomed ? LATER_FAILURES : FIRST_FAILURES) === 0) fetchWhole();
  };
  const fetchWhole = (): void => {
    import('./connection.ts').then(
      ({ connect }) => {
        if (closed || welcomed || whole) return;
        drop();
        whole = connect(handshake, listener);
      },
      () => undefined,
    );
  };
  const drop = (): void => {
    clearTimeout(again);
    stopWaking();
    wire?.cut();
  };
  const redial = (): void => {
    if (whole) return whole.redial();
    wire?.cut();
    if (welcomed) listener.lost();
    welcomed = false;
    dial();
  };
  const answerTo = async (name: string, value: unknown): Promise<unknown> => {
    const asked = wire;
    try {
      return await asked?.ask(name, value);
    } catch (error) {
      if (asked === wire && asked?.isConnected()) redial();
      throw error;
    }
  };
  const ask = (since: number | null): Promise<CatchUp> =>
    whole?.ask(since) ?? (answerTo('catchUp', { since }) as Promise<CatchUp>);
  const stopWaking = onWaking(() => {
    if (!wire?.isConnected()) redial();
    else if (welcomed) ask(handshake().since).then(listener.published, () => undefined);
  });
  dial();

  return {
    isOpen: () => whole?.isOpen() ?? welcomed,
    send: (envelope) => whole?.send(envelope) ?? (answerTo('command', envelope) as Promise<Receipt>),
    ask,
    // Only the team tells others what it does.
    tell: () => undefined,
    redial,
    close: () => {
      closed = true;
      whole?.close();
      drop();
    },
  };
};
