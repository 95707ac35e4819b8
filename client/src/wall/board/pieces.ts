import type { Blocks } from './arrange.ts';
import { type Face, type Group, type Groups, UNSORTED_ID } from './groups.ts';

/** Something on the board whose height must be measured. */
export type Piece =
  { readonly kind: 'card'; readonly face: Face } | { readonly kind: 'head' | 'shortHead'; readonly group: Group };

/** Pieces with the same key are equally high on the same sheet. */
export const pieceKey = (piece: Piece): string => {
  if (piece.kind === 'card') {
    const { card, said, alsoIn } = piece.face;
    return `card ${JSON.stringify([card.kind, card.language, card.text, card.german?.text, said > 1, alsoIn])}`;
  }
  const { number, heading } = piece.group;
  return piece.kind === 'head' ? `head ${number} ${heading}` : `shortHead ${number}`;
};

/** Everything of a board that must be measured. */
export const piecesOf = ({ clusters, unsorted }: Groups): Piece[] => [
  ...clusters.flatMap((group): Piece[] => [
    { kind: 'head', group },
    { kind: 'shortHead', group },
    ...group.cards.map((face): Piece => ({ kind: 'card', face })),
  ]),
  ...unsorted.map((face): Piece => ({ kind: 'card', face })),
];

/** A board's groups with the heights of their pieces. The heading of the unsorted cards stands above the columns. */
export const blocksFrom = ({ clusters, unsorted }: Groups, heightOf: (piece: Piece) => number): Blocks => {
  const measured = (faces: readonly Face[]) =>
    faces.map((face) => ({ id: face.id, height: heightOf({ kind: 'card', face }) }));
  return {
    clusters: clusters.map((group) => ({
      id: group.id,
      head: heightOf({ kind: 'head', group }),
      shortHead: heightOf({ kind: 'shortHead', group }),
      cards: measured(group.cards),
    })),
    unsorted: unsorted.length === 0 ? null : { id: UNSORTED_ID, head: 0, shortHead: 0, cards: measured(unsorted) },
  };
};
