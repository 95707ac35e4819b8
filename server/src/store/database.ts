import { chmodSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { Kysely, sql, SqliteDialect } from 'kysely';
import { migrate } from './migrations.ts';
import type { Tables } from './tables.ts';

/** How long to wait for another process (a backup, a second server by mistake) that holds the file. */
const BUSY_MS = 5000;

export interface Database {
  readonly db: Kysely<Tables>;
  /** Reads something small; rejects if the database does not answer. */
  readonly ping: () => Promise<void>;
  /**
   * Moves what is in the write-ahead log into the file and empties the log, in which erased texts still stand. Takes
   * some milliseconds; to be called now and then.
   */
  readonly tidy: () => Promise<void>;
  /** Tidies, and lets go of the file. */
  readonly close: () => Promise<void>;
}

/**
 * Opens the SQLite file, makes it and its folder if need be, and brings the tables to the newest form.
 *
 * What has been acknowledged survives a power cut (`synchronous = FULL`: one fsync per transaction, also under WAL),
 * and what has been deleted or rewritten is overwritten with zeros in the file (`secure_delete`), not in the log.
 * @param path path of the file, or ':memory:' for a database that ends with the process
 * @throws if the file cannot be opened or is no database
 */
export const openDatabase = async (path: string): Promise<Database> => {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const sqlite = new Sqlite(path);
  try {
    // Cards and accounts are nobody else's business on a machine with several users. The log takes over the mode.
    if (path !== ':memory:') chmodSync(path, 0o600);
    sqlite.pragma(`busy_timeout = ${BUSY_MS}`);
    sqlite.pragma('journal_mode = WAL');
    sqlite.pragma('synchronous = FULL');
    sqlite.pragma('foreign_keys = ON');
    sqlite.pragma('secure_delete = ON');
    const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: sqlite }) });
    await migrate(db);
    const ping = async (): Promise<void> => {
      await db.selectFrom('settings').select('key').limit(1).execute();
    };
    const tidy = async (): Promise<void> => {
      await sql`pragma wal_checkpoint(truncate)`.execute(db);
    };
    return { db, ping, tidy, close: () => db.destroy() };
  } catch (error) {
    sqlite.close();
    throw error;
  }
};
