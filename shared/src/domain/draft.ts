import type { Workshop } from './workshop.ts';

type TableName = 'rounds' | 'cards' | 'copies' | 'clusters' | 'ballots';
type Writable<Table> = Table extends ReadonlyMap<infer Key, infer Row> ? Map<Key, Row> : never;

/**
 * A workshop while a batch is applied to it. It reads like a workshop, so the next command of the batch can be
 * decided against it. A table is copied when it is first written, once per batch: copying per event is quadratic
 * (4,000 cards took 6.9 s that way and 16 ms this way). Rows are replaced and frozen, never changed in place.
 */
export class Draft implements Workshop {
  readonly id: string;
  seq: number;
  profile: Workshop['profile'];
  programme: Workshop['programme'];
  stage: Workshop['stage'];
  #tables: Pick<Workshop, TableName>;
  readonly #copied = new Set<TableName>();

  constructor(base: Workshop) {
    this.id = base.id;
    this.seq = base.seq;
    this.profile = base.profile;
    this.programme = base.programme;
    this.stage = base.stage;
    const { rounds, cards, copies, clusters, ballots } = base;
    this.#tables = { rounds, cards, copies, clusters, ballots };
  }

  get rounds(): Workshop['rounds'] {
    return this.#tables.rounds;
  }
  get cards(): Workshop['cards'] {
    return this.#tables.cards;
  }
  get copies(): Workshop['copies'] {
    return this.#tables.copies;
  }
  get ballots(): Workshop['ballots'] {
    return this.#tables.ballots;
  }
  get clusters(): Workshop['clusters'] {
    return this.#tables.clusters;
  }

  /** The draft's own copy of a table, to be changed. */
  write<Name extends TableName>(name: Name): Writable<Workshop[Name]> {
    if (!this.#copied.has(name)) {
      this.#copied.add(name);
      this.#tables = { ...this.#tables, [name]: new Map<string, unknown>(this.#tables[name]) };
    }
    return this.#tables[name] as unknown as Writable<Workshop[Name]>;
  }

  /** The workshop after the batch. The draft must not be written to afterwards. */
  finish(): Workshop {
    const { id, seq, profile, programme, stage } = this;
    return { id, seq, profile, programme, stage, ...this.#tables };
  }
}

/** Puts a changed copy of a row into its table; a row that is not there (not visible to this viewer) stays away. */
export const patchRow = <Row extends object>(table: Map<string, Row>, id: string, changes: Partial<Row>): void => {
  const row = table.get(id);
  if (row) table.set(id, Object.freeze({ ...row, ...changes }));
};
