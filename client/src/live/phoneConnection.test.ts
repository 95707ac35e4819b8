// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connect, type Connection, type Listener } from './connection.ts';
import { connectPhone } from './phoneConnection.ts';

vi.mock('./connection.ts');

/** A WebSocket whose other end is the test. */
class FakeSocket {
  static all: FakeSocket[] = [];
  readonly sent: string[] = [];
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: (() => void) | null = null;
  closed = false;

  constructor(url: string) {
    expect(url).toBe('ws://localhost:3000/socket.io/?EIO=4&transport=websocket');
    FakeSocket.all.push(this);
  }
  send(text: string): void {
    this.sent.push(text);
  }
  close(): void {
    this.closed = true;
  }
  say(...packets: readonly string[]): void {
    for (const data of packets) this.onmessage?.({ data });
  }
  welcome(): void {
    this.say('0{"pingInterval":25000,"pingTimeout":20000}', '40{"sid":"s"}', '42["welcome",{"now":1}]');
  }
}

const listener = () =>
  ({
    welcomed: vi.fn(),
    published: vi.fn(),
    pulsed: vi.fn(),
    joined: vi.fn(),
    lost: vi.fn(),
    turnedAway: vi.fn(),
  }) satisfies Listener;
const handshake = { as: 'participant', code: '482913', token: null, since: 7 } as const;
const latest = (): FakeSocket => FakeSocket.all.at(-1)!;

let open: Connection[] = [];
const dial = () => {
  const heard = listener();
  const line = connectPhone(() => handshake, heard);
  open.push(line);
  return { heard, line };
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('WebSocket', FakeSocket);
  FakeSocket.all = [];
});
afterEach(() => {
  for (const line of open) line.close();
  open = [];
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.resetAllMocks();
});

describe('the line of a phone', () => {
  it('given a server, when it opens the line, then the phone says who it is, is welcomed and answers pings', () => {
    const { heard, line } = dial();
    latest().welcome();
    latest().say('2', '42["published",{"kind":"tail"}]');

    expect(latest().sent).toEqual([`40${JSON.stringify(handshake)}`, '3']);
    expect(heard.welcomed).toHaveBeenCalledWith({ now: 1 });
    expect(heard.published).toHaveBeenCalledWith({ kind: 'tail' });
    expect(line.isOpen()).toBe(true);
  });

  it('given a command, when it is answered, then the answer is its own, whatever the order', async () => {
    const { line } = dial();
    latest().welcome();
    const [one, two] = [line.send({ commandId: 'a', name: 'x', input: 1 }), line.ask(7)];
    latest().say('431[{"kind":"tail"}]', '430[{"ok":true}]');

    expect(await Promise.all([one, two])).toEqual([{ ok: true }, { kind: 'tail' }]);
  });

  it('given no answer, when ten seconds have passed, then the command fails and the line is opened anew', async () => {
    const { line, heard } = dial();
    latest().welcome();
    const failed = expect(line.send({ commandId: 'a', name: 'x', input: 1 })).rejects.toThrow('no answer');
    await vi.advanceTimersByTimeAsync(10_000);
    await failed;

    expect(heard.lost).toHaveBeenCalledTimes(1);
    expect(FakeSocket.all).toHaveLength(2);
    expect(FakeSocket.all[0]!.closed).toBe(true);
  });

  it('given a question that nobody answers, when ten seconds have passed, then the line is opened anew', async () => {
    const { line, heard } = dial();
    latest().welcome();
    const asked = line.ask(7).catch(() => 'failed');
    await vi.advanceTimersByTimeAsync(10_000);

    expect([await asked, FakeSocket.all.length]).toEqual(['failed', 2]);
    expect(heard.lost).toHaveBeenCalledOnce();
  });

  it('given a server that falls silent, when its pings stay away, then the line is lost and dialled again', async () => {
    const { heard } = dial();
    latest().welcome();
    await vi.advanceTimersByTimeAsync(44_000);
    expect(heard.lost).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1000 + 450);

    expect(heard.lost).toHaveBeenCalledTimes(1);
    expect(FakeSocket.all).toHaveLength(2);
  });

  it('given a refusal, when it names a reason, then nobody dials again until asked to', async () => {
    const { heard, line } = dial();
    latest().say('0{"pingInterval":1,"pingTimeout":1}', '44{"data":{"refused":"unknownWorkshop"}}');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(heard.turnedAway).toHaveBeenCalledWith('unknownWorkshop');
    expect(FakeSocket.all).toHaveLength(1);

    line.redial();
    expect(FakeSocket.all).toHaveLength(2);
  });

  it('given a phone that wakes up, when the line looks open, then it is asked for what is missing', async () => {
    const { heard } = dial();
    latest().welcome();
    window.dispatchEvent(new Event('online'));
    expect(latest().sent.at(-1)).toBe('420["catchUp",{"since":7}]');
    latest().say('430[{"kind":"tail"}]');
    await vi.advanceTimersByTimeAsync(0);
    expect(heard.published).toHaveBeenCalledWith({ kind: 'tail' });
  });

  it('given a network without WebSockets, when two attempts have failed, then the whole library takes over', async () => {
    const close = vi.fn();
    vi.mocked(connect).mockReturnValue({ isOpen: () => true, close } as unknown as Connection);
    const { heard, line } = dial();
    latest().onclose?.();
    await vi.advanceTimersByTimeAsync(450);
    latest().onclose?.();
    await vi.waitFor(() => expect(connect).toHaveBeenCalledTimes(1));
    await vi.advanceTimersByTimeAsync(20_000);

    expect(line.isOpen()).toBe(true);
    expect(heard.lost).toHaveBeenCalledTimes(2);
    expect(FakeSocket.all).toHaveLength(2);
    line.close();
    expect(close).toHaveBeenCalled();
  });

  it('given a phone that has been welcomed, when it comes into a network without WebSockets, then the whole library takes over', async () => {
    const { heard } = dial();
    latest().welcome();
    latest().onclose?.();
    for (let attempt = 1; attempt < 5; attempt += 1) {
      expect(connect).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(6001);
      latest().onclose?.();
    }
    await vi.waitFor(() => expect(connect).toHaveBeenCalledOnce());
    expect(heard.lost).toHaveBeenCalledTimes(5);
  });
});
