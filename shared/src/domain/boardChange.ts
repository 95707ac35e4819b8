import * as v from 'valibot';
import * as cluster from './cluster.ts';
import { CardCopied, CopyRemoved } from './copy.ts';
import { CardMarked } from './marks.ts';
import { CardsStacked } from './stack.ts';

/**
 * Everything that changes on the board. Each carries what was before as well as what comes after, so that it can be
 * turned round by itself and a stale one is recognised (`undo.ts`).
 */
export const BoardChange = v.variant('type', [
  cluster.ClusterOpened,
  cluster.ClusterRemoved,
  cluster.ClusterNamed,
  cluster.StatementDrafted,
  cluster.ClusterRanked,
  cluster.CardsMoved,
  cluster.CardHidden,
  cluster.CardShown,
  CardMarked,
  CardsStacked,
  CardCopied,
  CopyRemoved,
]);
export type BoardChange = v.InferOutput<typeof BoardChange>;
