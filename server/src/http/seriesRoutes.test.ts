import { randomUUID } from 'node:crypto';
import type { SeriesSummary, WorkshopLinks, WorkshopSummary } from '@gehoer/shared/protocol/http.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startServer, type TestServer } from '../../test/httpServer.ts';

describe('series and evenings over HTTP', () => {
  let server: TestServer;
  let staff: Awaited<ReturnType<TestServer['asStaff']>>;
  beforeEach(async () => {
    server = await startServer();
    staff = await server.asStaff();
  });
  afterEach(() => server.close());

  const create = async (body: object): Promise<SeriesSummary> => {
    const answer = await staff.ask('POST', '/api/series', { body });
    expect(answer.status).toBe(201);
    return answer.json as SeriesSummary;
  };

  test('given only a title, when a series is made, then there is an evening for each field of the template', async () => {
    const series = await create({ title: 'Integrationskonzept' });

    expect(series.workshops.map(({ position, actionField }) => [position, actionField.de])).toEqual([
      [1, 'Wohnen/Soziales'],
      [2, 'Sprache/Bildung'],
      [3, 'Arbeit/Weiterbildung'],
      [4, 'Sport/Gesundheit'],
      [5, 'Kultur/Religion'],
      [6, 'Sicherheit'],
      [7, 'Ehrenamt'],
    ]);
    expect(new Set(series.workshops.map(({ code }) => code)).size).toBe(7);
    expect((await staff.ask('GET', '/api/series')).json).toEqual([series]);
  });

  test('given the same request twice, when a series is made, then there is one', async () => {
    const body = { id: randomUUID(), title: 'Konzept', actionFields: [{ de: 'Wohnen' }] };
    const series = await create(body);

    const again = await staff.ask('POST', '/api/series', { body });

    expect([again.status, again.json]).toEqual([200, series]);
    expect((await staff.ask('GET', '/api/series')).json).toHaveLength(1);
  });

  test('given a series, when an evening is added, then it comes last and is set up like the one before', async () => {
    const { id } = await create({ title: 'Konzept', organiser: 'KI', place: 'Aula', actionFields: [{ de: 'Wohnen' }] });
    const body = { id: randomUUID(), actionField: { de: 'Digitales' } };

    const added = await staff.ask('POST', `/api/series/${id}/workshops`, { body });
    const again = await staff.ask('POST', `/api/series/${id}/workshops`, { body });

    expect(added.status).toBe(201);
    expect(added.json).toMatchObject({ ...body, position: 2, place: 'Aula', date: '', cards: 0, over: false });
    expect([again.status, again.json]).toEqual([200, added.json]);
    const [series] = (await staff.ask('GET', '/api/series')).json as SeriesSummary[];
    expect(series!.workshops).toHaveLength(2);
  });

  test('given an evening, when its links are asked for, then they lead phones and projector there', async () => {
    const { id: seriesId, workshops } = await create({ title: 'Konzept', actionFields: [{ de: 'Wohnen' }] });
    const { id, code } = workshops[0]!;

    const links = (await staff.ask('GET', `/api/workshops/${id}`)).json as WorkshopLinks;

    expect(links).toEqual({
      id,
      seriesId,
      position: 1,
      code,
      joinUrl: `http://${server.host}/${code}`,
      wallUrl: `http://${server.host}/leinwand/${id}#key-of-${id}`,
    });
  });

  test('given an evening, when a script sends commands, then it gets receipts', async () => {
    const { workshops } = await create({ title: 'Konzept', actionFields: [{ de: 'Wohnen' }] });
    const path = `/api/workshops/${workshops[0]!.id}/commands`;
    const commandId = randomUUID();
    const send = (name: string, input: object) => staff.ask('POST', path, { body: { commandId, name, input } });

    const done = await send('changeProfile', { changes: { date: '2026-12-03' } });
    const refused = await send('moveTo', { stepId: randomUUID(), phase: null });
    const forbidden = await send('postCard', {});
    const series = (await staff.ask('GET', '/api/series')).json as SeriesSummary[];

    expect([done.status, done.json]).toEqual([200, { commandId, ok: true, seq: 2 }]);
    expect([refused.status, refused.json]).toEqual([404, { commandId, ok: false, refused: 'unknownStep' }]);
    expect([forbidden.status, forbidden.json]).toEqual([403, { commandId, ok: false, refused: 'forbidden' }]);
    expect(series[0]!.workshops[0]).toMatchObject({ date: '2026-12-03' } satisfies Partial<WorkshopSummary>);
  });

  test.each([
    ['POST', '/api/series', {}, 400, 'malformed'],
    ['POST', '/api/series', { title: ' \u202E' }, 400, 'malformed'],
    ['POST', '/api/series', { title: 'x', unknown: 1 }, 400, 'malformed'],
    ['POST', '/api/series', { title: 'x', actionFields: [] }, 400, 'malformed'],
    ['POST', '/api/series', { title: 'x'.repeat(300_000) }, 413, 'tooLarge'],
    ['POST', '/api/series/none/workshops', { actionField: { de: 'x' } }, 404, 'unknownSeries'],
    ['GET', '/api/workshops/none', undefined, 404, 'unknownWorkshop'],
    ['POST', '/api/workshops/none/commands', { commandId: 'x', name: 'x' }, 404, 'unknownWorkshop'],
    ['GET', '/api/nothing', undefined, 404, 'notFound'],
  ])('given a request that cannot be done, when %s %s is asked, then it says why', async (...given) => {
    const [method, path, body, status, refused] = given;

    const answer = await staff.ask(method, path, body && { body });

    expect([answer.status, answer.json]).toEqual([status, { refused }]);
  });

  test('given JSON that is none, when posted, then it is malformed', async () => {
    const headers = { 'content-type': 'application/json' };

    const answer = await staff.ask('POST', '/api/series', { body: '{"title":', headers });

    expect([answer.status, answer.json]).toEqual([400, { refused: 'malformed' }]);
  });
});

test('given a disk that is full, when a series is made, then it is refused and none is listed', async () => {
  const server = await startServer({
    execute: async (_id, _actor, { commandId }) => ({ commandId, ok: false, refused: 'notSaved' }),
  });
  const { ask } = await server.asStaff();

  const answer = await ask('POST', '/api/series', { body: { title: 'Konzept' } });
  const series = await ask('GET', '/api/series');
  await server.close();

  expect([answer.status, answer.json]).toEqual([503, { refused: 'notSaved' }]);
  expect(series.json).toEqual([]);
});
