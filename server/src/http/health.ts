import type { Health } from '@gehoer/shared/protocol/http.ts';
import type { RequestHandler } from 'express';

export interface HealthDeps {
  readonly version: string;
  /** Connected phones and workshops in memory. */
  readonly counts: () => { readonly phones: number; readonly workshops: number };
  /** Asks the database something small; rejects if it does not answer. */
  readonly ping: () => Promise<void>;
}

/** For whoever watches over the server: 200 if it can do its work, 503 if the database does not answer. */
export const health =
  ({ version, counts, ping }: HealthDeps): RequestHandler =>
  async (_request, response) => {
    const status = await ping().then(
      () => 'ok' as const,
      () => 'failing' as const,
    );
    const { phones, workshops } = counts();
    const body: Health = { status, version, phones, workshops, database: status };
    response
      .status(status === 'ok' ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json(body);
  };
