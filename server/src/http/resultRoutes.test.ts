import { textIn } from '@gehoer/shared/domain/localText.ts';
import type { SeriesSummary } from '@gehoer/shared/protocol/http.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startServer, type TestServer } from '../../test/httpServer.ts';
import type { WriteResults } from './resultRoutes.ts';

const writeNote: WriteResults = ({ profile }, language) => ({
  name: 'Ergebnisse Größe.txt',
  type: 'text/plain; charset=utf-8',
  content: `${language}: ${textIn(profile.actionField, language).text}`,
});
const writeBytes: WriteResults = () => ({
  name: 'a.docx',
  type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  content: Uint8Array.of(80, 75, 3, 4),
});

describe('the results over HTTP', () => {
  let server: TestServer;
  let ask: TestServer['ask'];
  let path: string;
  beforeEach(async () => {
    server = await startServer({
      formats: new Map([
        ['txt', writeNote],
        ['docx', writeBytes],
      ]),
    });
    ({ ask } = await server.asStaff());
    const body = { title: 'Konzept', actionFields: [{ de: 'Wohnen', en: 'Housing' }] };
    const { workshops } = (await ask('POST', '/api/series', { body })).json as SeriesSummary;
    path = `/api/workshops/${workshops[0]!.id}/results`;
  });
  afterEach(() => server.close());

  test('given an evening, when its results are asked for, then a named file in the language comes', async () => {
    const german = await ask('GET', `${path}.txt`);
    const english = await ask('GET', `${path}.txt?language=en`);
    const klingon = await ask('GET', `${path}.txt?language=tlh`);

    expect([german, english, klingon].map(({ text }) => text)).toEqual(['de: Wohnen', 'en: Housing', 'de: Wohnen']);
    expect(german.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(german.headers.get('content-disposition')).toContain("filename*=UTF-8''Ergebnisse%20Gr%C3%B6%C3%9Fe.txt");
    expect(german.headers.get('cache-control')).toBe('no-store');
  });

  test('given a file of bytes, when asked for, then they come as they are', async () => {
    const docx = await ask('GET', `${path}.docx`);

    expect(docx.text).toBe('PK\u0003\u0004');
    expect(docx.headers.get('content-type')).toMatch(/wordprocessingml\.document$/u);
    expect(docx.headers.get('content-disposition')).toBe(`attachment; filename="a.docx"; filename*=UTF-8''a.docx`);
  });

  test('SELF-12 given a count of who is there, when results or the count are asked for, then both have it, for the team only', async () => {
    const counted = [{ groupId: '00000000-0000-4000-8000-000000000201', count: 5 }];
    await server.close();
    const writeCounts: WriteResults = (_evening, _language, counts) => ({
      ...{ name: 'a.json', type: 'application/json', content: JSON.stringify(counts) },
    });
    server = await startServer({ formats: new Map([['json', writeCounts]]), groupCounts: async () => counted });
    const staff = await server.asStaff();
    const body = { title: 'Konzept', actionFields: [{ de: 'Wohnen' }] };
    const { workshops } = (await staff.ask('POST', '/api/series', { body })).json as SeriesSummary;
    const evening = `/api/workshops/${workshops[0]!.id}`;

    expect((await staff.ask('GET', `${evening}/results.json`)).json).toEqual(counted);
    expect((await staff.ask('GET', `${evening}/groups`)).json).toEqual(counted);
    expect((await staff.ask('GET', '/api/workshops/none/groups')).status).toBe(404);
    expect((await server.ask('GET', `${evening}/groups`)).status).toBe(401);
  });

  test('given a format or an evening that is not there, when asked for, then it is refused', async () => {
    const format = await ask('GET', `${path}.exe`);
    const workshop = await ask('GET', '/api/workshops/none/results.docx');

    expect([format.status, format.json]).toEqual([404, { refused: 'notFound' }]);
    expect([workshop.status, workshop.json]).toEqual([404, { refused: 'unknownWorkshop' }]);
  });
});
