import type { GroupCount } from '@gehoer/shared/domain/selfLabels.ts';
import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** Who was there, as far as it may be told: all that ever rests on disk of what people say about themselves. */
export interface SelfLabelCounts {
  /** The latest count; empty before the first. */
  readonly of: (workshopId: string) => Promise<GroupCount[]>;
  /** Puts a count in the place of the one before. Rejects if there is no such workshop. */
  readonly replace: (workshopId: string, counts: readonly GroupCount[]) => Promise<void>;
}

/** Stands for several small groups together. */
const TOGETHER = '';

/** Keeps the counts in a table of their own, apart from the log and without a moment. They end with their workshop. */
export const createSelfLabelCounts = (db: Kysely<Tables>): SelfLabelCounts => ({
  of: async (workshopId) => {
    const query = db.selectFrom('self_labels').select(['group_id', 'count']).where('workshop_id', '=', workshopId);
    // By size: the order of rows that were written together is nothing to rely on.
    const rows = await query.orderBy('count', 'desc').orderBy('group_id').execute();
    const told = rows.map(({ group_id, count }) => ({ groupId: group_id === TOGETHER ? null : group_id, count }));
    return [...told.filter(({ groupId }) => groupId !== null), ...told.filter(({ groupId }) => groupId === null)];
  },
  replace: (workshopId, counts) =>
    db.transaction().execute(async (transaction) => {
      await transaction.deleteFrom('self_labels').where('workshop_id', '=', workshopId).execute();
      const rows = counts.map(({ groupId, count }) => ({
        workshop_id: workshopId,
        group_id: groupId ?? TOGETHER,
        count,
      }));
      if (rows.length > 0) await transaction.insertInto('self_labels').values(rows).execute();
    }),
});
