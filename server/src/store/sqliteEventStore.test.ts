import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Recorded } from '@gehoer/shared/protocol/messages.ts';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { COLLECTING, movedTo, FIRST, posted, uuid } from '../../../shared/test/evening.ts';
import { itKeepsALog, type Ground } from '../../test/eventStoreContract.ts';
import { recorded } from '../../test/openMailbox.ts';
import { openDatabase } from './database.ts';
import { sqliteEventStore } from './sqliteEventStore.ts';

const EVENING = uuid(0xe1);

const onFile = (): Ground & { readonly folder: string } => {
  const folder = mkdtempSync(join(tmpdir(), 'gehoer-events-'));
  return {
    folder,
    open: async () => {
      const { db, close } = await openDatabase(join(folder, 'gehoer.sqlite'));
      return { store: sqliteEventStore(db), close };
    },
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
};

itKeepsALog('an SQLite file', onFile);

/** A fact of a participant. */
const fact = (seq: number, event: (typeof COLLECTING)[number]): Recorded => ({
  ...event,
  seq,
  at: 0,
  commandId: uuid(0xf000 + seq),
  by: null,
});

describe('an SQLite file, more closely', () => {
  it('STORE-2 given a long batch whose last seq is taken, then nothing of its many statements is kept', async () => {
    const ground = onFile();
    const { store, close } = await ground.open();
    await store.append(EVENING, recorded(COLLECTING), []);
    const many = Array.from({ length: 1500 }, (_, n) => fact(3 + n, posted(uuid(0x1000 + n))));

    await expect(store.append(EVENING, [...many, fact(2, movedTo(FIRST, 'closed'))], [])).rejects.toThrow(/UNIQUE/u);
    expect(await store.load(EVENING)).toHaveLength(2);
    await close();
    ground.remove();
  });

  it('STORE-8 given a disk that is full, then a batch is rejected as a whole and succeeds once there is room', async () => {
    const ground = onFile();
    const { db, close } = await openDatabase(join(ground.folder, 'gehoer.sqlite'));
    const store = sqliteEventStore(db);
    const pages = (count: number) => sql`pragma max_page_count = ${sql.raw(String(count))}`.execute(db);
    const many = Array.from({ length: 1500 }, (_, n) => fact(3 + n, posted(uuid(0x1000 + n), 'x'.repeat(200))));
    await store.append(EVENING, recorded(COLLECTING), []);

    await pages(40);
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await expect(store.append(EVENING, many, [])).rejects.toThrow(/full/u);
      expect(await store.load(EVENING)).toHaveLength(2);
    }
    await store.append(EVENING, [fact(3, posted(uuid(1)))], []);
    await pages(1_000_000);
    await store.append(
      EVENING,
      many.map((each) => ({ ...each, seq: each.seq + 1 })),
      [],
    );
    expect(await store.load(EVENING)).toHaveLength(1503);
    await close();
    ground.remove();
  });

  it.each([
    ['something that is no JSON', 'not json'],
    ['an event nobody knows', JSON.stringify({ type: 'cardBurnt', cardId: uuid(1) })],
    ['an event without a field', JSON.stringify({ type: 'cardWithdrawn' })],
    ['an event with one field too many', JSON.stringify({ type: 'cardWithdrawn', cardId: uuid(1), by: 'x' })],
  ])('STORE-6 given %s on disk, when it is loaded, then that is an error', async (_what, body) => {
    const ground = onFile();
    const { db, close } = await openDatabase(join(ground.folder, 'gehoer.sqlite'));
    const row = { workshop_id: EVENING, seq: 1, at: 0, command_id: uuid(1), actor: null, card_id: null };
    await db
      .insertInto('events')
      .values({ ...row, type: 'cardWithdrawn', body })
      .execute();

    await expect(sqliteEventStore(db).load(EVENING)).rejects.toThrow();
    await close();
    ground.remove();
  });

  it('STORE-7 given hundreds of cards, when half are changed or withdrawn, then the old texts are in no file', async () => {
    const ground = onFile();
    const { store, close } = await ground.open();
    const textOf = (n: number, version: string): string => `geheim-${n}-${version} `.repeat(1 + ((n * 7) % 16));
    let seq = 2;
    await store.append(EVENING, recorded(COLLECTING), []);
    const write = async (
      cards: readonly number[],
      event: (n: number) => (typeof COLLECTING)[number],
      isChange: boolean,
    ) => {
      for (let at = 0; at < cards.length; at += 40) {
        const batch = cards.slice(at, at + 40).map((n) => [n, (seq += 1)] as const);
        const facts = batch.map(([n, place]) => fact(place, event(n)));
        const erasures = batch.map(([n, place]) => ({ cardId: uuid(0x1000 + n), before: place }));
        await store.append(EVENING, facts, isChange ? erasures : []);
      }
    };
    const all = Array.from({ length: 900 }, (_, n) => n);
    const [changed, withdrawn] = [all.filter((n) => n % 3 === 0), all.filter((n) => n % 3 === 1)];
    await write(all, (n) => posted(uuid(0x1000 + n), textOf(n, 'alt')), false);
    await write(
      changed,
      (n) => ({ type: 'cardEdited', cardId: uuid(0x1000 + n), text: textOf(n, 'neu'), language: 'de' }),
      true,
    );
    await write(withdrawn, (n) => ({ type: 'cardWithdrawn', cardId: uuid(0x1000 + n) }), true);
    await close();

    const bytes = readdirSync(ground.folder).map((name) => readFileSync(join(ground.folder, name), 'latin1'));
    const onDisk = new Set(bytes.join('').match(/geheim-\d+-(?:alt|neu) /gu));
    const kept = all.map((n) => (n % 3 === 2 ? [`geheim-${n}-alt `] : n % 3 === 0 ? [`geheim-${n}-neu `] : []));
    expect(onDisk).toEqual(new Set(kept.flat()));
    ground.remove();
  });
});
