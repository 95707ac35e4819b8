import { inGerman } from '@gehoer/shared/domain/translation.ts';
import type { BoardLayout } from './boardLayout.ts';
import type { DropTarget } from './dropTarget.ts';
import { countCards, type Tile } from './tile.ts';

/** An entry of "Verschieben nach …". */
export interface MoveTarget {
  readonly target: DropTarget;
  /** "1.2"; empty for what is no cluster. Of a card: that of its cluster. */
  readonly number: string;
  /** The heading; empty while there is none. */
  readonly heading: string;
  /** Text of the first card, by which a cluster without a heading is recognised; of a card its own. */
  readonly firstCard: string;
  /** How many cards lie there. */
  readonly cards: number;
  /** A letter or digit that alone stands for this entry. */
  readonly letter: string;
}

const PLAIN = { number: '', heading: '', firstCard: '', cards: 0, letter: '' } as const;

/** The clusters in the order of the board. */
export const clusterTargets = ({ clusters }: BoardLayout): MoveTarget[] =>
  clusters.map(({ cluster, number, tiles }) => ({
    target: { kind: 'cluster', clusterId: cluster.id },
    number,
    heading: cluster.heading,
    firstCard: tiles[0] ? inGerman(tiles[0].card) : '',
    cards: countCards(tiles),
    letter: number.split('.')[1] ?? '',
  }));

/**
 * Everywhere cards can go: the clusters, a new one, one behind the cluster all of them lie in, the parking lot, and
 * back to the unsorted.
 */
export const moveTargets = (layout: BoardLayout, tiles: readonly Tile[]): MoveTarget[] => {
  const home = layout.clusters.find((board) => tiles.length > 0 && tiles.every((tile) => board.tiles.includes(tile)));
  return [
    ...clusterTargets(layout),
    { ...PLAIN, target: { kind: 'new' }, letter: 'n' },
    ...(home
      ? [{ ...PLAIN, target: { kind: 'behind', clusterId: home.cluster.id } as const, number: home.number }]
      : []),
    { ...PLAIN, target: { kind: 'parked' }, cards: countCards(layout.parked), letter: 'p' },
    { ...PLAIN, target: { kind: 'unsorted' }, cards: countCards(layout.unsorted), letter: '0' },
  ];
};

/** The cards that could be said to say the same as these: all others, those of the same area first. */
export const cardTargets = ({ unsorted, parked, clusters }: BoardLayout, tiles: readonly Tile[]): MoveTarget[] => {
  const own = new Set(tiles.flatMap(({ card, pile }) => [card.id, ...pile.map(({ id }) => id)]));
  const lists = [
    ...clusters.map(({ number, tiles: list }) => ({ number, list })),
    { number: '', list: unsorted },
    { number: '', list: parked },
  ];
  const isHere = ({ list }: (typeof lists)[number]): boolean => list.some((tile) => tiles.includes(tile));
  return [...lists.filter(isHere), ...lists.filter((each) => !isHere(each))].flatMap(({ number, list }) =>
    list
      .filter(({ card, isCopy, top }) => !isCopy && top === null && card.kind === 'card' && !own.has(card.id))
      .map(({ id, card, pile }) => ({
        ...PLAIN,
        target: { kind: 'under', cardId: id } as const,
        number,
        firstCard: inGerman(card),
        cards: 1 + pile.length,
      })),
  );
};

const plain = (text: string): string => text.trim().normalize('NFC').toLocaleLowerCase();

/** How well an entry fits what is typed, the best first; null = not at all. */
const rankOf = (entry: MoveTarget, wanted: string, text: string): number | null => {
  if (entry.letter === wanted) return 0;
  const isCard = entry.target.kind === 'under';
  if (!isCard && entry.number.startsWith(wanted)) return 1;
  const name = plain(text);
  if (name.startsWith(wanted)) return isCard ? 4 : 2;
  return name.includes(wanted) ? (isCard ? 4 : 3) : null;
};

/**
 * The entries that fit what somebody types, the best first: a letter or a short number that stands for one entry, the
 * beginning of a number ("1.2"), then any part of the text under which an entry is shown.
 * @param textOf the text an entry is shown under
 */
export const matching = (
  targets: readonly MoveTarget[],
  typed: string,
  textOf: (target: MoveTarget) => string,
): readonly MoveTarget[] => {
  const wanted = plain(typed);
  if (wanted === '') return targets;
  return targets
    .flatMap((entry) => {
      const rank = rankOf(entry, wanted, textOf(entry));
      return rank === null ? [] : [{ entry, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
};
