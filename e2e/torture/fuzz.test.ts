import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { REFUSALS } from '@gehoer/shared/domain/refusals.ts';
import type { CatchUp, Receipt } from '@gehoer/shared/protocol/messages.ts';
import type { Colleague } from '@gehoer/shared/protocol/together.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { newCard, openScreen, type Screen } from '../../server/test/screen.ts';
import { makeSeries, organise, type Organiser } from '../fixtures/organiser.ts';
import { startServer, type RunningServer } from '../fixtures/server.ts';
import { badCatchUp, badCommand, badTelling, BROKEN, HUGE, type Targets, telling } from './malice.ts';
import { RawLine } from './rawLine.ts';
import { throwAll, throwOverLines } from './throwing.ts';

const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_124);

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

const refusedWith = (refused: string): string => JSON.stringify({ ok: false, refused });

/** What a screen of the team was ever told of its colleagues. */
const told = (screen: Screen): Colleague[] =>
  screen
    .heard()
    .split('\n')
    .map((line) => JSON.parse(line) as [string, ...unknown[]])
    .flatMap(([event, others]) => (event === 'together' ? (others as Colleague[]) : []));

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

    for (const open of [openPhone, () => openPhone('room'), openWall]) {
      for (const answer of (await throwOverLines(open, 'catchUp', messages)) as CatchUp[]) {
        expect(answer).toMatchObject({ kind: 'snapshot', to: seq });
        expect(JSON.stringify(answer)).not.toContain('Bänke');
      }
    }
    expect(await results()).toBe(before);
  }, 60_000);

  it('FUZZ-3 given messages that ask for nothing, then nothing happens', async () => {
    const before = await results();
    const line = await openPhone();
    for (const message of fc.sample(badCommand(targets), { numRuns: 1000, seed: seed + 1 })) {
      line.tell('command', message);
      line.tell('catchUp', message);
      line.tell('together', message);
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

  it('FUZZ-7 given what screens tell the team, then only what is well-formed and the team’s own is passed on', async () => {
    const before = await results();
    const colleague = await openScreen(server.url, {
      auth: { as: 'team', workshopId: evening.id, since: null },
      headers: { cookie: organiser.cookie },
    });
    const good = fc.sample(telling(targets), { numRuns: 200, seed });
    const bad = fc.sample(badTelling(targets), { numRuns: 600, seed });

    for (const open of [openPhone, () => openPhone('room'), openWall]) {
      const answers = await throwOverLines(open, 'together', [...good, ...bad]);
      expect(new Set(answers.map((each) => JSON.stringify(each)))).toEqual(new Set([refusedWith('forbidden')]));
    }
    const refused = await throwOverLines(openTeam, 'together', bad);
    expect(new Set(refused.map((each) => JSON.stringify(each)))).toEqual(new Set([refusedWith('malformed')]));
    expect(told(colleague).flatMap(({ cardIds }) => cardIds)).toEqual([]);
    expect(await throwOverLines(openTeam, 'together', good)).toEqual(good.map(() => ({ ok: true })));
    const floods = await openTeam();
    const answers = await throwAll(floods, 'together', [...good, ...bad, ...good]);
    expect(answers.at(-1)).toEqual({ ok: false, refused: 'tooFast' });
    floods.close();

    await vi.waitUntil(() => colleague.others().length === 0);
    const ids = [targets.cardId, targets.nothing];
    for (const each of told(colleague)) {
      expect(Object.keys(each).sort()).toEqual(['cardIds', 'lineId', 'name', 'roundId', 'staffId']);
      expect(each.name).toBe(organiser.name);
      expect(each.cardIds.every((id) => ids.includes(id))).toBe(true);
    }
    expect(told(colleague).some(({ cardIds }) => cardIds.length === 2)).toBe(true);
    expect(await results()).toBe(before);
    colleague.close();
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
