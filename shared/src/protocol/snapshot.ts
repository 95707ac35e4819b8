import type { Workshop } from '../domain/workshop.ts';

type Rows<Table> = Table extends ReadonlyMap<string, infer Row> ? readonly Row[] : never;

/** A whole view in a form JSON can carry: tables as rows. */
export interface Snapshot {
  readonly kind: 'snapshot';
  readonly to: number;
  readonly workshop: Omit<Workshop, 'seq' | 'rounds' | 'cards' | 'clusters'> & {
    readonly rounds: Rows<Workshop['rounds']>;
    readonly cards: Rows<Workshop['cards']>;
    readonly clusters: Rows<Workshop['clusters']>;
  };
}

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.id, row]));

export const toSnapshot = ({ seq, rounds, cards, clusters, ...rest }: Workshop): Snapshot => ({
  kind: 'snapshot',
  to: seq,
  workshop: { ...rest, rounds: [...rounds.values()], cards: [...cards.values()], clusters: [...clusters.values()] },
});

export const fromSnapshot = ({ to, workshop }: Snapshot): Workshop => ({
  ...workshop,
  seq: to,
  rounds: byId(workshop.rounds),
  cards: byId(workshop.cards),
  clusters: byId(workshop.clusters),
});
