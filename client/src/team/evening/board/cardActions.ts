import type { CardAction } from './model/keyMap.ts';
import type { Tile } from './model/tile.ts';
import type { BoardModel } from './useBoardModel.ts';

/** What can be done with cards by a menu as well as by a key, and what only a menu offers. */
export type MenuAction = CardAction | 'unpark' | 'removeCopy' | 'erase';

/** Says something that is not possible. */
type Tell = (message: 'splitNothing' | 'notEditable' | 'copyNothing') => void;

/** The tiles that are picked apart from this one. */
const othersPicked = ({ pickedTiles }: BoardModel, tile: Tile): readonly Tile[] =>
  pickedTiles.filter(({ id }) => id !== tile.id);

const clusterAround = ({ layout }: BoardModel, tile: Tile): string | undefined =>
  layout.clusters.find(({ tiles }) => tiles.includes(tile))?.cluster.id;

/**
 * Does something with a card, and with those picked together with it.
 * @param tiles those it is done to; the first is the one at hand
 */
const carryOut = (model: BoardModel, action: MenuAction, tile: Tile, tiles: readonly Tile[], tell: Tell): void => {
  const { work, move, setDialog, piles } = model;
  const others = othersPicked(model, tile);
  const clusterId = clusterAround(model, tile);
  switch (action) {
    case 'moveToNew':
      return move(tiles, { kind: 'new' });
    case 'split':
      return clusterId === undefined ? tell('splitNothing') : move(tiles, { kind: 'behind', clusterId });
    case 'stack':
      return others.length > 0 ? move(others, { kind: 'under', cardId: tile.id }) : setDialog({ kind: 'same', tiles });
    case 'unstack':
      return work.unstack(tiles);
    case 'togglePile':
      return piles.toggle(tile.top ?? tile.card.id);
    case 'park':
      return move(tiles, { kind: 'parked' });
    case 'unpark':
      return move(tiles, { kind: 'unsorted' });
    case 'quote':
      return work.quote(tiles, !tile.card.marks.quote);
    case 'removeCopy':
      return work.removeCopies(tiles);
    case 'edit':
      return tile.card.entered ? setDialog({ kind: 'correct', card: tile.card }) : tell('notEditable');
    case 'copy':
      return model.layout.clusters.length === 0 ? tell('copyNothing') : setDialog({ kind: 'copy', tiles });
    case 'chooseTarget':
      return setDialog({ kind: 'move', tiles });
    case 'field':
    case 'hide':
      return setDialog({ kind: action, tiles });
    case 'erase':
      return setDialog({ kind: 'erase', card: tile.card });
  }
};

/** Does something with the tile of this id, and with those picked together with it. */
export const performOn =
  (model: BoardModel, tell: Tell) =>
  (action: MenuAction, tileId: string): void => {
    const [tile] = model.tilesBy([tileId]);
    if (tile) carryOut(model, action, tile, model.taken(tileId), tell);
  };

/** What a menu offers for a card, in groups. */
export const offeredFor = (model: BoardModel, tile: Tile): MenuAction[][] => {
  const isParked = model.layout.parked.includes(tile);
  const isNote = tile.card.kind === 'note';
  const inCluster = clusterAround(model, tile) !== undefined;
  const when = (holds: boolean, action: MenuAction): MenuAction[] => (holds ? [action] : []);
  return [
    ['chooseTarget', ...when(inCluster, 'split'), isParked ? 'unpark' : 'park'],
    [
      ...when(!isNote, 'stack'),
      ...when(tile.pile.length > 0 && !tile.isCopy, 'togglePile'),
      ...when(tile.pile.length > 0 || tile.top !== null, 'unstack'),
      ...when(model.layout.clusters.length > 0, 'copy'),
      ...when(tile.isCopy, 'removeCopy'),
    ],
    [...when(!isNote, 'quote'), ...when(!isNote, 'field'), ...when(tile.card.entered, 'edit')],
    ['hide', 'erase'],
  ];
};

/** Whether all of these lie on the parking lot. */
export const areParked = (model: BoardModel, tiles: readonly Tile[]): boolean =>
  tiles.every((tile) => model.layout.parked.includes(tile));
