import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Dots } from '@gehoer/shared/domain/dots.ts';
import type { CommandInput } from '@gehoer/shared/domain/commands.ts';
import { openDatabase } from '../store/database.ts';
import { openServer, planEvening } from '../../test/openEvening.ts';
import { newCard, type Screen } from '../../test/screen.ts';
import { screensOf } from '../../test/screensOf.ts';

let dataDir: string;
let server: Awaited<ReturnType<typeof openServer>>;
let evening: Awaited<ReturnType<typeof planEvening>>;
let round: string;
const [transport, housing] = [randomUUID(), randomUUID()];
const clusters = [transport, housing] as const;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'gehoer-dots-'));
  server = await openServer({ dataDir });
});
afterAll(async () => {
  await server.close();
  rmSync(dataDir, { recursive: true });
});

const openOn = screensOf(() => server);
const open = (auth: unknown, headers = {}) => openOn({ auth, headers });
const openPhone = (token: string | null = null, as = 'participant') =>
  open({ as, code: evening.code, token, since: null });
const openWall = () => open({ as: 'wall', workshopId: evening.id, key: evening.wallKey, since: null });
const openTeam = () => open({ as: 'team', workshopId: evening.id, since: null }, { cookie: server.cookie });

const sha256 = (key: string): string => createHash('sha256').update(key).digest('base64url');

/** A phone's ballot, and what it sends of it. */
const newBallot = () => {
  const [ballotId, key] = [randomUUID(), randomUUID()];
  const cast = (dots: Dots[], shown: string | null = null): CommandInput<'castBallot'> => ({
    ...{ ballotId, roundId: round, keyHash: sha256(key), key: shown, dots },
  });
  return { ballotId, key, cast };
};
const on = (clusterId: string, count: number): Dots => ({ clusterId, count });
const openDots = () => evening.command('openDots', { roundId: round, perPerson: 3, perCluster: 3 });
const closeDots = () => evening.command('moveTo', { stepId: round, phase: 'closed' });
const result = async () => (await evening.results()).rounds.find(({ id }) => id === round)?.dots?.result;

// An evening of its own for each test, whose first round has a card in each of two clusters.
beforeEach(async () => {
  evening = await planEvening(server);
  round = evening.rounds[0] ?? '';
  await evening.command('moveTo', { stepId: round, phase: 'collecting' });
  const writer = await openPhone();
  const cards = [newCard(round, 'Mehr Busse'), newCard(round, 'Mehr Wohnungen')];
  for (const { input } of cards) await writer.send('postCard', input);
  await evening.command('moveTo', { stepId: round, phase: 'sorting' });
  for (const [index, clusterId] of clusters.entries()) {
    await evening.command('createCluster', { clusterId, roundId: round, cardIds: [cards[index]?.cardId ?? ''] });
  }
});

describe('dots over the line', () => {
  it('POLL-12 given a phone with two tabs, when both give dots, then the phone has one ballot', async () => {
    await openDots();
    const first = await openPhone();
    const second = await openPhone(first.welcome.token);
    const ballot = newBallot();

    expect(await first.send('castBallot', ballot.cast([on(transport, 3)]))).toMatchObject({ ok: true });
    expect(await second.send('castBallot', newBallot().cast([on(housing, 3)]))).toMatchObject({
      refused: 'limitReached',
    });
    expect(await second.send('castBallot', ballot.cast([on(transport, 1)], ballot.key))).toMatchObject({ ok: true });
    await closeDots();
    expect(await result()).toEqual({ ballots: 1, totals: [on(transport, 1), on(housing, 0)] });
  });

  it('POLL-12 given a ballot is changed and sent again, when the poll is closed, then it counts once as it was last', async () => {
    await openDots();
    const [wall, phone, other] = [await openWall(), await openPhone(), await openPhone()];
    const [ballot, theirs, command] = [newBallot(), newBallot(), randomUUID()];

    await phone.send('castBallot', ballot.cast([on(transport, 3)]));
    const change = ballot.cast([on(transport, 1), on(housing, 2)], ballot.key);
    const receipt = await phone.send('castBallot', change, command);
    expect(await phone.send('castBallot', change, command)).toEqual(receipt);
    await other.send('castBallot', theirs.cast([on(housing, 1)]));
    await vi.waitUntil(() => wall.pulses.at(-1)?.written === 2);
    await closeDots();
    expect(await result()).toEqual({ ballots: 2, totals: [on(transport, 1), on(housing, 3)] });
  });

  it('POLL-12 given somebody else’s ballot, when it is to be changed without its key, then it stays', async () => {
    await openDots();
    const [phone, thief] = [await openPhone(), await openPhone()];
    const ballot = newBallot();
    await phone.send('castBallot', ballot.cast([on(transport, 3)]));

    for (const shown of [null, randomUUID()]) {
      const stolen = await thief.send('castBallot', ballot.cast([on(housing, 3)], shown));
      expect(stolen).toMatchObject({ ok: false, refused: 'notYourCard' });
    }
    await closeDots();
    expect(await result()).toMatchObject({ totals: [on(transport, 3), on(housing, 0)] });
  });

  it('POLL-13 given ballots, when anybody looks, then no line and no download ever carries one of them', async () => {
    const [team, wall, room, phone] = [
      await openTeam(),
      await openWall(),
      await openPhone(null, 'room'),
      await openPhone(),
    ];
    await openDots();
    const [voter, ballot] = [await openPhone(), newBallot()];
    await voter.send('castBallot', ballot.cast([on(transport, 2)]));
    await voter.send('castBallot', ballot.cast([on(transport, 1)], ballot.key));
    const late = [await openTeam(), await openWall(), await openPhone()];
    const watching = [team, wall, room, phone, voter, ...late];
    for (const screen of watching) await screen.catchUp(null);
    for (const screen of watching) expect(screen.heard()).not.toMatch(/"result":\{|dotsCounted|"totals"/u);

    await closeDots();
    const counted = (screen: Screen) => /dotsCounted|"totals"/u.test(screen.heard());
    for (const screen of watching) await vi.waitUntil(() => counted(screen));
    for (const screen of watching) {
      expect(screen.heard()).not.toMatch(/ballotCast|"ballots":\[|"ballots":\{/u);
      for (const secret of [ballot.ballotId, ballot.key, sha256(ballot.key)]) {
        expect(screen.heard()).not.toContain(secret);
      }
    }
    for (const format of ['json', 'csv']) {
      const answer = await server.ask(`/api/workshops/${evening.id}/results.${format}`, { cookie: server.cookie });
      expect(await answer.text()).not.toContain(ballot.ballotId);
    }
  });

  it('POLL-5 given a phone that has written and voted, when the database is read, then nothing joins the two', async () => {
    const phone = await openPhone();
    const card = newCard(round, 'Noch mehr Busse');
    await phone.send('postCard', card.input);
    await openDots();
    const ballot = newBallot();
    await phone.send('castBallot', ballot.cast([on(transport, 2)]));
    await phone.send('castBallot', ballot.cast([on(housing, 2)], ballot.key));
    const reason = newCard(round, 'Weil der Bus abends nicht fährt');
    await phone.send('postCard', reason.input);

    const { db, close } = await openDatabase(join(dataDir, 'gehoer.sqlite'));
    const rows = await db.selectFrom('events').selectAll().where('workshop_id', '=', evening.id).execute();
    await close();
    const wordsOf = (mark: string): Set<string> =>
      new Set(
        rows
          .map((row) => JSON.stringify(row))
          .filter((row) => row.includes(mark))
          .flatMap((row) => row.match(/[\w-]{20,}/gu) ?? []),
      );
    const ofBallot = wordsOf(ballot.ballotId);
    const shared = [card, reason].flatMap(({ cardId }) => [...wordsOf(cardId)].filter((word) => ofBallot.has(word)));
    expect(ofBallot.size).toBeGreaterThan(3);
    expect(new Set(shared)).toEqual(new Set([evening.id, round]));
    expect(JSON.stringify(rows)).not.toContain(phone.welcome.token?.split('.')[0] ?? 'no token');
    expect(JSON.stringify(rows)).not.toContain(ballot.key);
  });
});
