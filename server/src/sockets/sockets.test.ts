import { randomUUID } from 'node:crypto';
import type { CatchUp } from '@gehoer/shared/protocol/messages.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openServer, planEvening } from '../../test/openEvening.ts';
import { newCard, openScreen, TurnedAway, type Opening, type Screen } from '../../test/screen.ts';
import { screensOf } from '../../test/screensOf.ts';

let server: Awaited<ReturnType<typeof openServer>>;
let evening: Awaited<ReturnType<typeof planEvening>>;
beforeAll(async () => {
  server = await openServer();
});
beforeEach(async () => {
  evening = await planEvening(server);
});
afterAll(() => server.close());

const open = screensOf(() => server);
const phoneAuth = (token: string | null = null, as: 'participant' | 'room' = 'participant') => ({
  as,
  code: evening.code,
  token,
  since: null,
});
const wallAuth = (key = evening.wallKey) => ({
  as: 'wall',
  workshopId: evening.id,
  key,
  since: null,
});
const teamAuth = () => ({ as: 'team', workshopId: evening.id, since: null });
const openPhone = (token: string | null = null) => open({ auth: phoneAuth(token) });
const openRoom = () => open({ auth: phoneAuth(null, 'room') });
const openWall = () => open({ auth: wallAuth() });
const openTeam = () => open({ auth: teamAuth(), headers: { cookie: server.cookie } });
const why = (opening: Opening): Promise<string | null> =>
  open(opening).then(
    () => 'let in',
    (error: unknown) => (error as TurnedAway).refused,
  );
const round = (): string => evening.rounds[0] ?? '';
const collect = () => evening.command('moveTo', { stepId: round(), phase: 'collecting' });
const sort = () => evening.command('moveTo', { stepId: round(), phase: 'sorting' });
const cardsOn = (screen: Screen, viewer: 'team' | 'room' | 'participant') =>
  [...screen.replica(viewer).confirmed.cards.values()].map(({ text }) => text);

describe('joining', () => {
  it('SOCK-1 given a phone, when it joins by code, then it gets a token and the programme, and no one’s secrets', async () => {
    await collect();
    const { welcome, heard } = await openPhone();

    expect(welcome).toMatchObject({ version: 1, staffId: null, code: null, joinUrl: null });
    expect(welcome.token).toMatch(/^[\w-]{43}\.[\w-]{43}$/u);
    expect(welcome.catchUp).toMatchObject({ kind: 'snapshot', workshop: { profile: { wifi: null }, cards: [] } });
    expect(heard()).not.toContain('geheim');
    expect(Math.abs(welcome.now - Date.now())).toBeLessThan(5000);
  });

  it('SOCK-1 given a phone that reads along, when it joins, then it gets what the room gets', async () => {
    const { welcome } = await openRoom();

    expect(welcome.catchUp).toMatchObject({ workshop: { profile: { wifi: { ssid: 'Saal' } } } });
    expect([welcome.token === null, welcome.code]).toEqual([false, null]);
  });

  it('SOCK-2 given a code nobody has, when a phone joins, then it is told so', async () => {
    const code = evening.code === '999999' ? '999998' : '999999';

    expect(await why({ auth: { ...phoneAuth(), code } })).toBe('unknownWorkshop');
    expect(await why({ auth: { ...teamAuth(), workshopId: randomUUID() } })).toBe('unknownWorkshop');
    expect(await why({ auth: { ...wallAuth(), workshopId: randomUUID() } })).toBe('unknownWorkshop');
  });

  it('SOCK-2 given a handshake that is none, when a screen joins, then it is turned away as malformed', async () => {
    const good = phoneAuth();
    const { since: _since, ...unfinished } = good;
    const bad: unknown[] = [
      {},
      { as: '__proto__' },
      { ...good, as: 'constructor' },
      { ...good, as: 'team' },
      { ...good, code: Number(good.code) },
      { ...good, code: ` ${good.code}` },
      { ...good, code: good.code.slice(1) },
      { ...good, code: '٤'.repeat(6) },
      { ...good, token: 7 },
      { ...good, token: 'x'.repeat(201) },
      { ...good, since: -1 },
      { ...good, since: 1.5 },
      { ...good, since: '3' },
      { ...good, by: 'me' },
      { ...wallAuth(), key: { length: 43 } },
      { ...teamAuth(), workshopId: '../x' },
      unfinished,
    ];

    for (const auth of bad) expect(await why({ auth }), JSON.stringify(auth)).toBe('malformed');
  });

  it('SOCK-3 given a phone with two tabs, when it comes back with its token, then it is one phone with one limit', async () => {
    await collect();
    const first = await openPhone();
    const second = await openPhone(first.welcome.token);
    expect(second.welcome.token).toBe(first.welcome.token);

    const post = (screen: Screen) => screen.send('postCard', newCard(round()).input);
    expect(await post(first)).toMatchObject({ ok: true });
    expect(await post(second)).toMatchObject({ ok: true });
    expect(await post(first)).toMatchObject({ ok: false, refused: 'limitReached' });
    expect(await post(await openPhone())).toMatchObject({ ok: true });
  });

  it('SOCK-3 given a token of another evening or one that was made up, when a phone joins, then it gets a new one', async () => {
    const other = await planEvening(server);
    const there = await open({ auth: { ...phoneAuth(), code: other.code } });
    const [device = '', mac = ''] = there.welcome.token?.split('.') ?? [];

    for (const token of [there.welcome.token, `${device}.${mac.slice(1)}x`, 'x.y', '', '__proto__']) {
      const { welcome } = await openPhone(token);
      expect(welcome.token).not.toBe(token);
      expect(welcome.token).toMatch(/^[\w-]{43}\.[\w-]{43}$/u);
    }
  });

  it('SOCK-4 given the projector’s link, when a wall opens, then it is let in and knows where phones join', async () => {
    const { welcome } = await openWall();

    expect(welcome).toMatchObject({ token: null, staffId: null, code: evening.code });
    expect(welcome.joinUrl).toBe(`${server.url}/${evening.code}`);
  });

  it('SOCK-4 given a key that is not this evening’s, when a wall opens, then it is turned away', async () => {
    const other = await planEvening(server);

    for (const key of ['', 'x', other.wallKey, wallAuth().key.slice(1)]) {
      expect(await why({ auth: wallAuth(key) })).toBe('forbidden');
    }
  });

  it('SOCK-5 given nobody signed in, when a page of the team opens, then it is turned away', async () => {
    expect(await why({ auth: teamAuth() })).toBe('signedOut');
    expect(await why({ auth: teamAuth(), headers: { cookie: `${server.cookie}x` } })).toBe('signedOut');
  });

  it('SOCK-5 given somebody signed in, when they sign out, then their open pages are cut off', async () => {
    const cookie = await server.signIn();
    const { welcome, socket } = await open({ auth: teamAuth(), headers: { cookie } });
    expect(welcome).toMatchObject({ token: null, code: evening.code });
    expect(welcome.staffId).toMatch(/^[\da-f-]{36}$/u);

    await server.ask('/api/logout', { body: {}, cookie });
    await vi.waitUntil(() => socket.disconnected);
    expect(await why({ auth: teamAuth(), headers: { cookie } })).toBe('signedOut');
  });
});

describe('who gets what', () => {
  it('SOCK-6 given covered cards, when they are revealed and one is hidden, then each gets what they may', async () => {
    await collect();
    const [team, wall, room, writer, other] = await Promise.all([
      openTeam(),
      openWall(),
      openRoom(),
      openPhone(),
      openPhone(),
    ]);
    const [first, second] = [newCard(round(), 'Mehr Bänke am Markt'), newCard(round(), 'Weniger Lärm am Ring')];
    for (const { input } of [first, second]) expect((await writer.send('postCard', input)).ok).toBe(true);
    await vi.waitUntil(() => cardsOn(team, 'team').length === 2);
    for (const screen of [wall, room, writer, other]) expect(screen.heard()).not.toMatch(/Bänke|Lärm/u);

    await sort();
    for (const screen of [wall, room]) await vi.waitUntil(() => cardsOn(screen, 'room').length === 2);
    expect(cardsOn(wall, 'room')).toEqual([first.text, second.text]);
    await team.send('hideCard', { cardId: first.cardId, reason: 'personal' });
    for (const screen of [wall, room]) await vi.waitUntil(() => cardsOn(screen, 'room').length === 1);

    const late = await openWall();
    expect(late.heard()).not.toContain('Bänke');
    const { seq } = await evening.results();
    for (const screen of [writer, other]) {
      await vi.waitUntil(() => screen.replica('participant').confirmed.programme.current === round());
      expect(await screen.catchUp(null)).toMatchObject({ to: seq, workshop: { cards: [], clusters: [] } });
      expect(screen.heard()).not.toMatch(/Bänke|Lärm|personal|commandId|keyHash":"[^"]/u);
    }
    for (const screen of [wall, room, late])
      expect(screen.heard()).not.toMatch(/"(?:by|at|commandId)"|keyHash":"[^"]/u);
  });

  it('SOCK-7 given people who come and write, then walls and team get their number, and phones do not', async () => {
    await collect();
    const [wall, writer] = [await openWall(), await openPhone()];
    await openPhone(writer.welcome.token);
    await openPhone();
    await writer.send('postCard', newCard(round()).input);

    await vi.waitUntil(() => wall.pulses.at(-1)?.cards === 1);
    expect(wall.pulses.at(-1)).toEqual({ phones: 2, written: 1, cards: 1 });
    expect(writer.heard()).not.toContain('"pulse"');
  });

  it('SOCK-8 given a screen that missed something, when it asks, then it gets the rest, or everything', async () => {
    await collect();
    const [team, writer] = [await openTeam(), await openPhone()];
    const { seq } = await evening.results();
    await writer.send('postCard', newCard(round(), 'Mehr Bänke').input);

    expect(await team.catchUp(seq)).toMatchObject({ kind: 'tail', from: seq, events: [{ text: 'Mehr Bänke' }] });
    expect(await writer.catchUp(seq)).toEqual({ kind: 'tail', from: seq, to: seq + 1, events: [] });
    const ask = (request: unknown): Promise<unknown> => team.socket.emitWithAck('catchUp', request as { since: null });
    for (const request of [
      null,
      undefined,
      3,
      'x',
      [],
      {},
      { since: '1' },
      { since: -1 },
      { since: 0.5 },
      { since: 1e9 },
    ]) {
      expect(await ask(request)).toMatchObject({ kind: 'snapshot', to: seq + 1 });
    }
  });

  it(
    'SOCK-16 given a screen that asks without end, then it is answered at its pace, and others at once',
    { timeout: 30_000 },
    async () => {
      await collect();
      const [asking, ...others] = await Promise.all([openTeam(), ...Array.from({ length: 50 }, openRoom)]);
      const { seq } = await evening.results();
      const [answers, started]: [CatchUp[], number] = [[], Date.now()];
      for (let count = 0; count < 500; count += 1) {
        asking.socket.emit('catchUp', { since: null }, (answer) => answers.push(answer));
      }
      for (const answer of await Promise.all(others.map((each) => each.catchUp(null)))) {
        expect(answer).toMatchObject({ kind: 'snapshot', to: seq });
      }

      await vi.waitUntil(() => answers.length === 500, { timeout: 20_000 });
      const whole = answers.filter(({ kind }) => kind === 'snapshot').length;
      expect(whole).toBeGreaterThanOrEqual(60);
      expect(whole).toBeLessThanOrEqual(61 + (Date.now() - started) / 1000);
      expect(asking.replica('team').confirmed.seq).toBe(seq);
    },
  );
});

describe('commands', () => {
  beforeEach(() => collect());

  it('SOCK-9 given a command, when it is sent again over another line, then there is one card and one receipt', async () => {
    const [first, command] = [await openPhone(), randomUUID()];
    const { input } = newCard(round());
    const receipt = await first.send('postCard', input, command);
    const { seq } = await evening.results();
    expect(receipt).toEqual({ commandId: command, ok: true, seq });

    const second = await openPhone(first.welcome.token);
    expect(await first.send('postCard', input, command)).toEqual(receipt);
    expect(await second.send('postCard', input, command)).toEqual(receipt);
    expect((await evening.results()).cards).toHaveLength(1);
  });

  it('SOCK-10 given somebody whose part it is not, when they send a command, then it is forbidden', async () => {
    const [team, wall, phone, room] = [await openTeam(), await openWall(), await openPhone(), await openRoom()];
    const { input } = newCard(round());
    const before = await evening.results();

    for (const screen of [wall, phone, room]) {
      expect(await screen.send('moveTo', { stepId: round(), phase: 'closed' })).toMatchObject({ refused: 'forbidden' });
      expect(await screen.send('revert', { changes: [] })).toMatchObject({ refused: 'forbidden' });
    }
    for (const screen of [team, wall]) {
      expect(await screen.send('postCard', input)).toMatchObject({ refused: 'forbidden' });
    }
    expect(await evening.results()).toEqual(before);
  });

  it('SOCK-10 given somebody’s card, when another phone edits or withdraws it, then that is refused', async () => {
    const [writer, other] = [await openPhone(), await openPhone()];
    const card = newCard(round());
    await writer.send('postCard', card.input);
    const withdraw = (screen: Screen, key: string) => screen.send('withdrawCard', { cardId: card.cardId, key });

    expect(await withdraw(other, randomUUID())).toMatchObject({ refused: 'notYourCard' });
    expect(await withdraw(other, card.input.keyHash)).toMatchObject({ refused: 'notYourCard' });
    expect(await withdraw(writer, card.key)).toMatchObject({ ok: true });
  });

  it('SOCK-11 given a text that is too long, when it is sent, then the phone is told so, however long it is', async () => {
    const phone = await openPhone();
    const refusalOf = (length: number) => phone.send('postCard', newCard(round(), 'ä'.repeat(length)).input);

    expect(await refusalOf(201)).toMatchObject({ ok: false, refused: 'textTooLong' });
    expect(await refusalOf(150_000)).toMatchObject({ ok: false, refused: 'textTooLong' });
    expect(await refusalOf(210_000)).toMatchObject({ ok: false, refused: 'tooLarge' });
    expect(phone.socket.connected).toBe(true);
  });

  it('SOCK-12 given a message that asks for an answer, then it gets one, whatever it holds', async () => {
    const phone = await openPhone();
    const ask = (...message: unknown[]): Promise<unknown> =>
      (phone.socket.emitWithAck as (name: string, ...message: unknown[]) => Promise<unknown>)('command', ...message);

    for (const message of [[], [null], ['x'], [{}], [[]], [{ commandId: 7 }], [Buffer.from('x')], [{}, {}, 3]]) {
      expect(await ask(...message)).toEqual({ commandId: '', ok: false, refused: 'malformed' });
    }
    const commandId = randomUUID();
    expect(await ask({ commandId, name: '__proto__', input: {} })).toMatchObject({
      commandId,
      refused: 'unknownCommand',
    });
  });

  it('SOCK-12 given a message that asks for none, then it is passed over', async () => {
    const phone = await openPhone();
    const before = await evening.results();
    const emit = phone.socket.emit.bind(phone.socket) as (name: string, ...message: unknown[]) => void;

    emit('command', { commandId: randomUUID(), name: 'postCard', input: newCard(round()).input });
    emit('command');
    emit('catchUp', { since: null });
    emit('somethingElse', {}, () => undefined);
    expect(await phone.send('withdrawCard', { cardId: randomUUID(), key: randomUUID() })).toMatchObject({
      refused: 'unknownCard',
    });
    expect(await evening.results()).toEqual(before);
  });
});

describe('a phone that floods', () => {
  it('SOCK-13 given a pace of five commands a minute, when a phone sends more, then it has to wait, others not', async () => {
    const strict = await openServer({ commandsPerMinute: 5 });
    const { code } = await planEvening(strict);
    const join = () => openScreen(strict.url, { auth: { ...phoneAuth(), code } });
    const [flooding, other] = [await join(), await join()];
    const send = (screen: Screen) => screen.send('withdrawCard', { cardId: randomUUID(), key: randomUUID() });

    const answers = await Promise.all(Array.from({ length: 9 }, () => send(flooding)));
    expect(answers.map((each) => !each.ok && each.refused)).toEqual([
      ...Array<string>(5).fill('unknownCard'),
      ...Array<string>(4).fill('tooFast'),
    ]);
    expect(await send(other)).toMatchObject({ refused: 'unknownCard' });
    flooding.close();
    other.close();
    await strict.close();
  });
});

describe('where a page comes from', () => {
  const from = (origin: string) => why({ auth: phoneAuth(), headers: { origin } });

  it('SOCK-14 given a page of another origin, when it opens a line, then it is refused', async () => {
    for (const origin of [
      'https://evil.example',
      'http://127.0.0.1:1',
      'null',
      'x',
      server.url.replace('127.0.0.1', 'localhost'),
    ]) {
      expect(await from(origin), origin).toBeNull();
    }
    expect(await from(server.url)).toBe('let in');
    expect((await server.ask('/socket.io/?EIO=4&transport=polling')).status).toBe(200);
  });

  it('SOCK-15 given a public address, then its pages are ours and phones are sent there', async () => {
    const behind = await openServer({ publicUrl: 'https://gehoer.example.org' });
    const { id, code, wallKey } = await planEvening(behind);
    const wall = { as: 'wall', workshopId: id, key: wallKey, since: null };

    const screen = await openScreen(behind.url, { auth: wall, headers: { origin: 'https://gehoer.example.org' } });
    expect(screen.welcome.joinUrl).toBe(`https://gehoer.example.org/${code}`);
    await expect(
      openScreen(behind.url, { auth: wall, headers: { origin: 'http://gehoer.example.org' } }),
    ).rejects.toThrow();
    screen.close();
    await behind.close();
  });
});
