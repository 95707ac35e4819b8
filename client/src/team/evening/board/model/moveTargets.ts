import type { BoardLayout } from './boardLayout.ts';
import type { DropTarget } from './dropTarget.ts';

/** An entry of "Verschieben nach …". */
export interface MoveTarget {
  readonly target: DropTarget;
  /** "1.2"; empty for what is no cluster. */
  readonly number: string;
  /** The heading; empty while there is none. */
  readonly heading: string;
  /** Text of the first card, by which a cluster without a heading is recognised. */
  readonly firstCard: string;
  readonly cards: number;
}

/** Everywhere cards can go: the clusters in the order of the board, then a new one, then back to the unsorted. */
export const moveTargets = ({ clusters, unsorted }: BoardLayout): MoveTarget[] => [
  ...clusters.map(({ cluster, number, cards }) => ({
    target: { kind: 'cluster', clusterId: cluster.id } as const,
    number,
    heading: cluster.heading,
    firstCard: cards[0]?.text ?? '',
    cards: cards.length,
  })),
  { target: { kind: 'new' }, number: '', heading: '', firstCard: '', cards: 0 },
  { target: { kind: 'unsorted' }, number: '', heading: '', firstCard: '', cards: unsorted.length },
];

const plain = (text: string): string => text.trim().normalize('NFC').toLocaleLowerCase();

/**
 * The entries that fit what somebody types: the beginning of a number ("1.2", or "2" for short), or any part of the
 * text under which the entry is shown.
 * @param textOf the text an entry is shown under
 */
export const matching = (
  targets: readonly MoveTarget[],
  typed: string,
  textOf: (target: MoveTarget) => string,
): readonly MoveTarget[] => {
  const wanted = plain(typed);
  if (wanted === '') return targets;
  return targets.filter((target) => {
    const isNumber = target.number.startsWith(wanted) || target.number.split('.')[1] === wanted;
    return isNumber || plain(textOf(target)).includes(wanted);
  });
};
