import type { SeriesSummary } from '@gehoer/shared/protocol/http.ts';
import { afterEach, describe, expect, it } from 'vitest';
import { emptyWorkshop, evolve } from '@gehoer/shared/domain/workshop.ts';
import { COLLECTING, ONE, posted, TWO } from '../../../shared/test/evening.ts';
import { startServer, type TestServer } from '../../test/httpServer.ts';
import type { Translate } from '../translation/translator.ts';

const servers: TestServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

const state = evolve(emptyWorkshop('evening'), [...COLLECTING, { ...posted(ONE, 'Daha çok bank'), language: 'tr' }]);

/** Asks for a suggestion for a card, at a server with this machine. */
const suggestion = async (translate: Translate | null, cardId = ONE) => {
  const server = await startServer({ translate, stateOf: async () => state });
  servers.push(server);
  const { ask } = await server.asStaff();
  const body = { title: 'Konzept', actionFields: [{ de: 'Wohnen' }] };
  const { workshops } = (await ask('POST', '/api/series', { body })).json as SeriesSummary;
  const path = `/api/workshops/${workshops[0]!.id}/cards/${cardId}/suggestion`;
  const there = await ask('GET', '/api/translator');
  const answer = await ask('POST', path);
  const stranger = await server.ask('POST', path);
  return { isThere: there.json, status: answer.status, json: answer.json, stranger: stranger.status };
};

describe('a suggestion for the German text of a card', () => {
  it('TRANSLATE-1 given a machine, then the team gets what it says to the text, and nobody else does', async () => {
    const asked: string[][] = [];
    const answer = await suggestion(async (...question) => {
      asked.push(question);
      return 'Mehr Bänke';
    });

    expect(answer).toEqual({ isThere: { isThere: true }, status: 200, json: { text: 'Mehr Bänke' }, stranger: 401 });
    expect(asked).toEqual([['Daha çok bank', 'tr']]);
  });

  it('TRANSLATE-1 given no machine, which is the default, then nothing is sent anywhere', async () => {
    expect(await suggestion(null)).toMatchObject({ isThere: { isThere: false }, json: { refused: 'notFound' } });
  });

  it('TRANSLATE-2 given a machine that fails, then that is said', async () => {
    const answer = await suggestion(() => Promise.reject(new Error('out of order')));

    expect(answer).toMatchObject({ status: 502, json: { refused: 'noTranslation' } });
  });

  it('TRANSLATE-2 given a card that is not there, then that is said', async () => {
    expect(await suggestion(async () => 'nie', TWO)).toMatchObject({ json: { refused: 'unknownCard' } });
  });
});
