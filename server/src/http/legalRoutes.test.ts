import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startServer, type TestServer } from '../../test/httpServer.ts';

describe('the texts of the pages about the law', () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await startServer();
  });
  afterEach(() => server.close());

  test('LEGAL-1 given nothing written yet, when anybody reads, then it is the template with what is still missing', async () => {
    for (const page of ['privacy', 'imprint', 'accessibility']) {
      const answer = await server.ask('GET', `/api/legal/${page}`);
      expect(answer.json).toMatchObject({ page, text: expect.stringMatching(/\[[^\]]+\]/u) as string });
    }
    expect((await server.ask('GET', '/api/legal/constructor')).status).toBe(404);
  });

  test('LEGAL-2 given the team, when it writes a text, then everybody reads it; an empty one brings the template back', async () => {
    const staff = await server.asStaff();
    const written = await staff.ask('POST', '/api/legal', { body: { page: 'imprint', text: ' Stadt Aachen\r\n' } });
    const read = await server.ask('GET', '/api/legal/imprint');
    const back = await staff.ask('POST', '/api/legal', { body: { page: 'imprint', text: '' } });

    expect(written.json).toEqual({ page: 'imprint', text: 'Stadt Aachen' });
    expect(read.json).toEqual(written.json);
    expect(back.json).toMatchObject({ text: expect.stringContaining('[Name der Behörde]') as string });
  });

  test('LEGAL-2 given somebody else, or what is no text, when it is sent, then it is refused and nothing changes', async () => {
    const change = { page: 'imprint', text: 'fremd' };
    const staff = await server.asStaff();
    expect((await server.ask('POST', '/api/legal', { body: change })).json).toEqual({ refused: 'signedOut' });
    for (const body of [
      { ...change, page: 'team' },
      { ...change, text: 'x'.repeat(50_001) },
    ]) {
      expect((await staff.ask('POST', '/api/legal', { body })).json).toEqual({ refused: 'malformed' });
    }
    expect((await server.ask('GET', '/api/legal/imprint')).text).not.toContain('fremd');
  });
});
