import { WorkshopEvent } from '@gehoer/shared/domain/workshop.ts';
import type { Recorded } from '@gehoer/shared/protocol/messages.ts';
import { sql, type Kysely, type Selectable, type Transaction } from 'kysely';
import * as v from 'valibot';
import type { Erasure, EventStore } from './eventStore.ts';
import type { Tables } from './tables.ts';

type Row = Selectable<Tables['events']>;

/** SQLite takes 32,766 parameters per statement; a fact has 8. */
const ROWS_PER_INSERT = 1000;

const toRow = (workshopId: string, { seq, at, commandId, by, ...event }: Recorded): Row => ({
  workshop_id: workshopId,
  seq,
  at,
  command_id: commandId,
  actor: by,
  type: event.type,
  card_id: 'cardId' in event ? event.cardId : null,
  body: JSON.stringify(event),
});

const fromRow = ({ seq, at, command_id: commandId, actor: by, body }: Row): Recorded => ({
  ...v.parse(WorkshopEvent, JSON.parse(body)),
  seq,
  at,
  commandId,
  by,
});

/** The log in SQLite: a batch is one transaction, hence one fsync. */
export const sqliteEventStore = (db: Kysely<Tables>): EventStore => ({
  load: async (workshopId) => {
    const rows = await db
      .selectFrom('events')
      .selectAll()
      .where('workshop_id', '=', workshopId)
      .orderBy('seq')
      .execute();
    return rows.map(fromRow);
  },
  append: (workshopId, facts, erasures) =>
    db.transaction().execute(async (transaction) => {
      for (let start = 0; start < facts.length; start += ROWS_PER_INSERT) {
        const rows = facts.slice(start, start + ROWS_PER_INSERT).map((fact) => toRow(workshopId, fact));
        await transaction.insertInto('events').values(rows).execute();
      }
      for (const erasure of erasures) await erase(transaction, workshopId, erasure);
    }),
});

/** The only rewrite the log allows: the text goes, the fact stays. */
const erase = (transaction: Transaction<Tables>, workshopId: string, { cardId, before }: Erasure): Promise<unknown> =>
  transaction
    .updateTable('events')
    .set({ body: sql`json_set(body, '$.text', '')` })
    .where('workshop_id', '=', workshopId)
    .where('card_id', '=', cardId)
    .where('seq', '<', before)
    .where(sql`json_type(body, '$.text')`, '=', 'text')
    .execute();
