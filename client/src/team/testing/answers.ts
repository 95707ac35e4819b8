import { vi } from 'vitest';

/** What was asked over HTTP. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/**
 * Answers requests of the page instead of a server, and notes them.
 * @param answer the status and the JSON for each request
 */
export const answerRequests = (answer: (asked: Asked) => readonly [status: number, body: object]): Asked[] => {
  const all: Asked[] = [];
  vi.stubGlobal('fetch', async (path: string, { method = 'GET', body }: { method?: string; body?: string } = {}) => {
    const asked = { method, path, body: body === undefined ? null : (JSON.parse(body) as unknown) };
    all.push(asked);
    const [status, json] = answer(asked);
    return new Response(JSON.stringify(json), { status });
  });
  return all;
};
