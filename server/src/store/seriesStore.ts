import type { Kysely } from 'kysely';
import { drawJoinCode } from './joinCode.ts';
import type { Tables } from './tables.ts';

/** Where a workshop belongs and how participants find it. */
export interface WorkshopEntry {
  readonly id: string;
  readonly seriesId: string;
  /** Place in the series, from 1. */
  readonly position: number;
  /** Six digits. */
  readonly code: string;
}

export interface Series {
  readonly id: string;
  readonly title: string;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  /** In order. */
  readonly workshops: readonly WorkshopEntry[];
}

/** Which series and workshops there are. What happens in a workshop stands in its log. */
export interface SeriesStore {
  /** Youngest first. */
  readonly list: () => Promise<Series[]>;
  /** Makes a series with workshops that have been planned. If there is a series with this id, nothing changes. */
  readonly create: (series: Pick<Series, 'id' | 'title'>, workshopIds: readonly string[]) => Promise<Series>;
  /** Puts a workshop behind the others of a series, once, and draws its code. Null = no such series. */
  readonly addWorkshop: (seriesId: string, workshopId: string) => Promise<WorkshopEntry | null>;
  readonly find: (seriesId: string) => Promise<Series | null>;
  readonly workshop: (id: string) => Promise<WorkshopEntry | null>;
  /** @param code six ASCII digits */
  readonly workshopByCode: (code: string) => Promise<WorkshopEntry | null>;
}

type Row = Tables['workshops'];
const entryOf = ({ id, series_id, position, code }: Row): WorkshopEntry => ({
  id,
  seriesId: series_id,
  position,
  code,
});

/** Draws until a code is free: with a thousand evenings kept, one draw in nine hundred meets a taken one. */
const freeCode = async (db: Kysely<Tables>, draw: () => string): Promise<string> => {
  const code = draw();
  const taken = await db.selectFrom('workshops').select('id').where('code', '=', code).executeTakeFirst();
  return taken ? freeCode(db, draw) : code;
};

/** Call in a transaction: the place and the code are looked up before they are taken. */
const insertWorkshop = async (
  db: Kysely<Tables>,
  draw: () => string,
  seriesId: string,
  id: string,
): Promise<WorkshopEntry> => {
  const { last } = await db
    .selectFrom('workshops')
    .select(({ fn }) => fn.max<number | null>('position').as('last'))
    .where('series_id', '=', seriesId)
    .executeTakeFirstOrThrow();
  const row: Row = { id, series_id: seriesId, position: (last ?? 0) + 1, code: await freeCode(db, draw) };
  await db.insertInto('workshops').values(row).execute();
  return entryOf(row);
};

const findSeries = async (db: Kysely<Tables>, id: string): Promise<Series | null> => {
  const found = await db.selectFrom('series').selectAll().where('id', '=', id).executeTakeFirst();
  if (!found) return null;
  const query = db.selectFrom('workshops').selectAll().where('series_id', '=', id).orderBy('position');
  const workshops = (await query.execute()).map(entryOf);
  return { id, title: found.title, createdAt: found.created_at, workshops };
};

const listSeries = async (db: Kysely<Tables>): Promise<Series[]> => {
  const rows = await db.selectFrom('series').selectAll().orderBy('created_at', 'desc').orderBy('id').execute();
  const workshops = await db.selectFrom('workshops').selectAll().orderBy('position').execute();
  const bySeries = Map.groupBy(workshops.map(entryOf), ({ seriesId }) => seriesId);
  return rows.map(({ id, title, created_at }) => ({
    id,
    title,
    createdAt: created_at,
    workshops: bySeries.get(id) ?? [],
  }));
};

/**
 * Keeps series and workshops in the database.
 * @param draw draws a join code; asked again while the code is taken
 */
export const createSeriesStore = (db: Kysely<Tables>, now: () => number, draw = drawJoinCode): SeriesStore => {
  const findWorkshop = async (column: 'id' | 'code', value: string): Promise<WorkshopEntry | null> => {
    const found = await db.selectFrom('workshops').selectAll().where(column, '=', value).executeTakeFirst();
    return found ? entryOf(found) : null;
  };

  return {
    list: () => listSeries(db),
    create: ({ id, title }, workshopIds) =>
      db.transaction().execute(async (transaction) => {
        const known = await findSeries(transaction, id);
        if (known) return known;
        const series = { id, title, createdAt: now() };
        await transaction.insertInto('series').values({ id, title, created_at: series.createdAt }).execute();
        const workshops: WorkshopEntry[] = [];
        for (const workshopId of workshopIds) workshops.push(await insertWorkshop(transaction, draw, id, workshopId));
        return { ...series, workshops };
      }),
    addWorkshop: (seriesId, workshopId) =>
      db.transaction().execute(async (transaction) => {
        const known = await transaction
          .selectFrom('workshops')
          .selectAll()
          .where('id', '=', workshopId)
          .executeTakeFirst();
        if (known) return entryOf(known);
        const series = await transaction
          .selectFrom('series')
          .select('id')
          .where('id', '=', seriesId)
          .executeTakeFirst();
        return series ? insertWorkshop(transaction, draw, seriesId, workshopId) : null;
      }),
    find: (seriesId) => findSeries(db, seriesId),
    workshop: (id) => findWorkshop('id', id),
    workshopByCode: (code) => findWorkshop('code', code),
  };
};
