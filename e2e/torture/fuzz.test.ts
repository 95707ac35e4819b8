import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { REFUSALS } from '@gehoer/shared/domain/refusals.ts';
import type { CatchUp, Receipt } from '@gehoer/shared/protocol/messages.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { newCard, openScreen } from '../../server/test/screen.ts';
import { makeSeries, organise, type Organiser } from '../fixtures/organiser.ts';
import { startServer, type RunningServer } from '../fixtures/server.ts';
import { badCatchUp, badCommand, BROKEN, HUGE, type Targets } from './malice.ts';
import { RawLine, type RawMessage } from './rawLine.ts';

const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_124);
/** Answers waited for at once per line, so that neither side drowns. */
const AT_ONCE = 100;

let server: RunningServer;
let organiser: Organiser;
let evening: { readonly id: string; readonly code: string; readonly wallKey: string };
let targets: Targets;

const results = async (): Promise<string> => (await organiser.get(`/api/workshops/${evening.id}/results.json`)).text();
/** Resident memory of the server in MB. */
const memory = (): number => Number(execFileSync('ps', ['-o', 'rss=', '-p', `${server.pid}`]).toString()) / 1024;
const phoneHandshake = (as: 'participant' | 'room') => ({ as, code: evening.code, token: null, since: null });
const openPhone = (as: 'participant' | 'room' = 'participant') =>
  RawLine.open({ url: server.url, handshake: phoneHandshake(as) });
const openWall = () =>
  RawLine.open({
    url: server.url,
    handshake: { as: 'wall', workshopId: evening.id, key: evening.wallKey, since: null },
  });
const openTeam = () =>
  RawLine.open({
    url: server.url,
    handshake: { as: 'team', workshopId: evening.id, since: null },
    cookie: organiser.cookie,
  });

beforeAll(async () => {
  server = await startServer({ env: { COMMANDS_PER_MINUTE: '999999999' } });
  organiser = await organise(server);
  const [links] = await makeSeries(organiser, 'Probe');
  evening = { ...links!, wallKey: links!.wallUrl.split('#')[1]! };
  const { workshop } = JSON.parse(await results()) as { workshop: { rounds: { id: string }[] } };
  const roundId = workshop.rounds[0]!.id;
  await organiser.command(evening.id, 'moveTo', { stepId: roundId, phase: 'collecting' });
  const phone = await openScreen(server.url, { auth: phoneHandshake('participant') });
  const card = newCard(roundId, 'Mehr Bänke am Markt');
  const commandIds = [randomUUID(), randomUUID()];
  await phone.send('postCard', card.input, commandIds[0]);
  await phone.send('withdrawCard', { cardId: randomUUID(), key: card.key }, commandIds[1]);
  phone.close();
  // Back to waiting: what an honest phone would send now is refused as well.
  await organiser.command(evening.id, 'moveTo', { stepId: roundId, phase: 'waiting' });
  targets = { roundId, cardId: card.cardId, nothing: randomUUID(), commandIds };
}, 60_000);
afterAll(async () => {
  await server.stop('SIGKILL');
  rmSync(server.dataDir, { recursive: true });
});

/** Throws messages at a line, some at a time, and gives the answers in order. */
const throwAll = async (line: RawLine, event: string, messages: readonly RawMessage[]): Promise<unknown[]> => {
  const answers: unknown[] = [];
  for (let at = 0; at < messages.length; at += AT_ONCE) {
    const some = messages.slice(at, at + AT_ONCE);
    answers.push(...(await Promise.all(some.map((message) => line.ask(event, message)))));
  }
  return answers;
};

/** What is wrong with an answer to a bad command; null if nothing is. */
const problemWith = (answer: unknown, seq: number): string | null => {
  const receipt = answer as Receipt;
  if (typeof receipt.commandId !== 'string') return 'no receipt';
  // Only a command that has been carried out before, or finds all as it wishes, is answered with yes.
  if (receipt.ok) return receipt.seq <= seq ? null : 'carried out';
  return REFUSALS.includes(receipt.refused) ? null : `an unknown code: ${receipt.refused}`;
};

describe('a hostile screen', () => {
  it('FUZZ-1 given ten thousand bad commands, then each is answered with a refusal and nothing changes', async () => {
    const before = await results();
    const { seq } = JSON.parse(before) as { seq: number };
    const messages = fc.sample(badCommand(targets), { numRuns: 12_000, seed });
    const lines = await Promise.all([openPhone(), openPhone('room'), openWall(), openTeam()]);
    const warm = memory();
    const shares = lines.map((_, index) => messages.filter((_each, at) => at % lines.length === index));

    const answers = await Promise.all(lines.map((line, index) => throwAll(line, 'command', shares[index] ?? [])));
    for (const [index, each] of answers.entries()) {
      const wrong = each.flatMap((answer, at) => {
        const problem = problemWith(answer, seq);
        return problem ? [[problem, shares[index]?.[at]?.json.slice(0, 300), answer]] : [];
      });
      expect(wrong.slice(0, 3)).toEqual([]);
    }
    expect(answers[2]?.every((answer) => (answer as { refused: string }).refused === 'forbidden')).toBe(true);
    const codes = new Set(answers.flat().map((answer) => (answer as { refused?: string }).refused));
    for (const code of ['malformed', 'forbidden', 'unknownCommand', 'roundNotOpen', 'notYourCard', 'unknownCard']) {
      expect(codes).toContain(code);
    }
    expect(await results()).toBe(before);
    expect(memory() - warm).toBeLessThan(200);
    for (const line of lines) line.close();
  }, 60_000);

  it('FUZZ-2 given bad requests to catch up, then each is answered with what the screen may see', async () => {
    const before = await results();
    const { seq } = JSON.parse(before) as { seq: number };
    const messages = fc.sample(badCatchUp(), { numRuns: 600, seed });
    const lines = await Promise.all([openPhone(), openPhone('room'), openWall()]);

    for (const line of lines) {
      for (const answer of (await throwAll(line, 'catchUp', messages)) as CatchUp[]) {
        expect(answer).toMatchObject({ kind: 'snapshot', to: seq });
        expect(JSON.stringify(answer)).not.toContain('Bänke');
      }
      line.close();
    }
    expect(await results()).toBe(before);
  }, 60_000);

  it('FUZZ-3 given messages that ask for nothing, then nothing happens', async () => {
    const before = await results();
    const line = await openPhone();
    for (const message of fc.sample(badCommand(targets), { numRuns: 1000, seed: seed + 1 })) {
      line.tell('command', message);
      line.tell('catchUp', message);
      line.tell('__proto__', message);
    }

    expect(await line.ask('command', { json: '{}' })).toMatchObject({ refused: 'malformed' });
    expect(await results()).toBe(before);
    line.close();
  }, 60_000);

  it('FUZZ-4 given messages of almost a megabyte, then they are refused as too large and memory is given back', async () => {
    const before = await results();
    const line = await openPhone();
    const warm = memory();

    for (let round = 0; round < 3; round += 1) {
      for (const json of HUGE)
        expect(await line.ask('command', { json })).toMatchObject({ ok: false, refused: 'tooLarge' });
    }
    expect(memory() - warm).toBeLessThan(300);
    expect(await results()).toBe(before);
    line.close();
  }, 60_000);

  it('FUZZ-5 given frames that break the protocol, then at most that line is cut and all others go on', async () => {
    const before = await results();
    const honest = await openPhone();

    for (const frame of BROKEN) {
      const line = await openPhone();
      line.frame(frame);
      // Either the line is cut, or it still works.
      await Promise.race([line.cut(), line.ask('command', { json: '{}' }).catch(() => undefined)]);
      line.close();
    }
    expect(honest.isOpen).toBe(true);
    expect(await honest.ask('command', { json: '{}' })).toMatchObject({ refused: 'malformed' });
    expect(await results()).toBe(before);
    honest.close();
  }, 60_000);

  it('FUZZ-6 given all that, when an honest phone writes a card, then it is taken', async () => {
    await organiser.command(evening.id, 'moveTo', { stepId: targets.roundId, phase: 'collecting' });
    const phone = await openScreen(server.url, { auth: phoneHandshake('participant') });

    expect(await phone.send('postCard', newCard(targets.roundId).input)).toMatchObject({ ok: true });
    phone.close();
    const health = async () => (await (await fetch(`${server.url}/healthz`)).json()) as { phones: number };
    await vi.waitUntil(async () => (await health()).phones === 0);
    expect(await health()).toMatchObject({ status: 'ok', database: 'ok' });
  }, 60_000);
});
