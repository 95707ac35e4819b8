import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from './database.ts';

describe('openDatabase', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gehoer-database-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('given a new folder, when opened, then the tables are there and every commit is synced', async () => {
    const { db, close } = await openDatabase(join(folder, 'new', 'gehoer.db'));

    const tables = await db.introspection.getTables();
    const pragmas = await Promise.all(
      ['journal_mode', 'synchronous', 'foreign_keys', 'secure_delete'].map(async (name) => {
        const { rows } = await sql<Record<string, unknown>>`pragma ${sql.raw(name)}`.execute(db);
        return rows[0]?.[name];
      }),
    );
    await close();

    const expected = ['accounts', 'events', 'invitations', 'logins', 'self_labels', 'series', 'settings', 'workshops'];
    expect(tables.map(({ name }) => name).sort()).toEqual(expected);
    expect(pragmas).toEqual(['wal', 2, 1, 1]);
  });

  test('given a file with content, when opened again, then the content is there', async () => {
    const path = join(folder, 'gehoer.db');
    const first = await openDatabase(path);
    await first.db.insertInto('settings').values({ key: 'language', value: 'de' }).execute();
    await first.close();

    const second = await openDatabase(path);
    const rows = await second.db.selectFrom('settings').selectAll().execute();
    await second.close();

    expect(rows).toEqual([{ key: 'language', value: 'de' }]);
  });

  test('given a card that wrote several events, when the log is asked for them, then an index finds them', async () => {
    const { db, close } = await openDatabase(':memory:');

    const query = sql<{ detail: string }>`explain query plan
      select seq from events where workshop_id = 'w' and card_id = 'c'`;
    const { rows } = await query.execute(db);
    await close();

    expect(rows.map(({ detail }) => detail).join()).toContain('events_of_card');
  });

  test('given a text that was rewritten, when tidied while open, then its bytes are in no file', async () => {
    const path = join(folder, 'gehoer.db');
    const { db, tidy, close } = await openDatabase(path);
    const isOnDisk = (): boolean =>
      readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes('Frau Müller'));
    const key = 'card';
    await db.insertInto('settings').values({ key, value: 'Frau Müller sagt' }).execute();
    await tidy();
    const before = isOnDisk();

    await db.updateTable('settings').set({ value: '' }).where('key', '=', key).execute();
    await tidy();
    const after = isOnDisk();
    await close();

    expect([before, after]).toEqual([true, false]);
  });

  test('given a machine with several users, when opened, then only this one can read the files', async () => {
    const path = join(folder, 'new', 'gehoer.db');
    const { close } = await openDatabase(path);

    const modes = [join(folder, 'new'), path, `${path}-wal`].map((each) => (statSync(each).mode & 0o777).toString(8));
    await close();

    expect(modes).toEqual(['700', '600', '600']);
  });

  test('given a file that is no database, when opened, then it throws', async () => {
    const path = join(folder, 'letter.txt');
    writeFileSync(path, 'Dear all, '.repeat(1000));

    await expect(openDatabase(path)).rejects.toThrow(/not a database/u);
  });
});
