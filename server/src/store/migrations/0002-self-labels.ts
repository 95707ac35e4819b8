import type { Kysely } from 'kysely';

/** How many people have named which group of an evening. Nothing says who, when, or in which order. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('self_labels')
    .addColumn('workshop_id', 'text', (column) => column.notNull().references('workshops.id').onDelete('cascade'))
    .addColumn('group_id', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('self_labels_key', ['workshop_id', 'group_id'])
    .execute();
};
