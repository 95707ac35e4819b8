import type { Workshop } from '../domain/workshop.ts';

type Rows<Table> = Table extends ReadonlyMap<string, infer Row> ? readonly Row[] : never;

/** A whole view in a form JSON can carry: tables as rows. */
export interface Snapshot {
  readonly kind: 'snapshot';
  readonly to: number;
  readonly workshop: Omit<Workshop, 'seq' | 'rounds' | 'cards' | 'copies' | 'clusters' | 'ballots'> & {
    readonly rounds: Rows<Workshop['rounds']>;
    readonly cards: Rows<Workshop['cards']>;
    readonly copies: Rows<Workshop['copies']>;
    readonly clusters: Rows<Workshop['clusters']>;
  };
}

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.id, row]));

/** Packs a view. Ballots are never part of one. */
export const toSnapshot = ({
  seq,
  rounds,
  cards,
  copies,
  clusters,
  ballots: _ballots,
  ...rest
}: Workshop): Snapshot => ({
  kind: 'snapshot',
  to: seq,
  workshop: {
    ...rest,
    rounds: [...rounds.values()],
    cards: [...cards.values()],
    copies: [...copies.values()],
    clusters: [...clusters.values()],
  },
});

export const fromSnapshot = ({ to, workshop }: Snapshot): Workshop => ({
  ...workshop,
  seq: to,
  rounds: byId(workshop.rounds),
  cards: byId(workshop.cards),
  copies: byId(workshop.copies),
  clusters: byId(workshop.clusters),
  ballots: new Map(),
});
