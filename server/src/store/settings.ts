import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

const SECRET = 'serverSecret';

/**
 * The secret under which participants' tokens and wall keys are made: 32 random bytes, made at the first start and
 * the same ever after, so that phones keep their place across a restart.
 */
export const serverSecret = async (db: Kysely<Tables>): Promise<Buffer> => {
  const fresh = { key: SECRET, value: randomBytes(32).toString('base64url') };
  await db
    .insertInto('settings')
    .values(fresh)
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
  const query = db.selectFrom('settings').select('value').where('key', '=', SECRET);
  return Buffer.from((await query.executeTakeFirstOrThrow()).value, 'base64url');
};
