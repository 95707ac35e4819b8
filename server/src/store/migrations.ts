import type { Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import * as firstTables from './migrations/0001-first-tables.ts';
import * as selfLabels from './migrations/0002-self-labels.ts';
import type { Tables } from './tables.ts';

/** In the order of their names. A migration that has been delivered is never changed; the next one corrects it. */
const migrations: Readonly<Record<string, Migration>> = {
  '0001-first-tables': firstTables,
  '0002-self-labels': selfLabels,
};

/**
 * Brings the tables to the newest form, each migration in a transaction.
 * @throws what went wrong; the database is then as the last migration that succeeded left it
 */
export const migrate = async (db: Kysely<Tables>): Promise<void> => {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error instanceof Error ? error : new Error('The database could not be migrated', { cause: error });
};
