import { PARKED } from '@gehoer/shared/domain/place.ts';
import { CardTile, type CardMark } from './CardTile.tsx';
import styles from './Cards.module.css';
import type { DropTarget } from './model/dropTarget.ts';
import type { Tile } from './model/tile.ts';

/** What the board knows about its cards at this moment. */
export interface CardStates {
  readonly picked: ReadonlySet<string>;
  readonly active: string | null;
  readonly fresh: ReadonlySet<string>;
  readonly dragged: ReadonlySet<string>;
  readonly over: DropTarget | null;
  /** Names of others who have a card in the hand, by tile. */
  readonly held: ReadonlyMap<string, string>;
}

const NOBODY: ReadonlyMap<string, string> = new Map();
const NONE: ReadonlySet<string> = new Set();

/** What of the board's state concerns these tiles; the same values as before as long as nothing about them changes. */
export const concerning = (tiles: readonly Tile[], areaId: string | null, states: CardStates): CardStates => {
  const touching = (ids: ReadonlySet<string>): ReadonlySet<string> =>
    ids.size > 0 && tiles.some(({ id }) => ids.has(id)) ? ids : NONE;
  const { active, over } = states;
  const isHere = over && ('cardId' in over ? tiles.some(({ id }) => id === over.cardId) : areaOf(over) === areaId);
  return {
    picked: touching(states.picked),
    active: tiles.some(({ id }) => id === active) ? active : null,
    fresh: touching(states.fresh),
    dragged: touching(states.dragged),
    over: isHere ? over : null,
    held: tiles.some(({ id }) => states.held.has(id)) ? states.held : NOBODY,
  };
};

/** The area a target means as a whole; undefined for the place of a new cluster. */
const areaOf = (over: DropTarget): string | null | undefined => {
  if (over.kind === 'unsorted') return null;
  if (over.kind === 'parked') return PARKED;
  return over.kind === 'cluster' ? over.clusterId : undefined;
};

interface CardsProps extends CardStates {
  readonly tiles: readonly Tile[];
  /** Id of the heading that names the list. */
  readonly labelledBy: string;
}

const markOf = (over: DropTarget | null, tileId: string): CardMark | undefined => {
  if (!over || !('cardId' in over) || over.cardId !== tileId) return undefined;
  return over.kind === 'gap' ? over.edge : over.kind;
};

/** A list of cards; only those whose state has changed are rendered anew. */
export function Cards({ tiles, labelledBy, picked, active, fresh, dragged, over, held }: CardsProps) {
  return (
    <ul role="list" aria-labelledby={labelledBy} className={styles['cards']}>
      {tiles.map((tile) => (
        <CardTile
          key={tile.id}
          tile={tile}
          picked={picked.has(tile.id)}
          isStop={tile.id === active}
          fresh={fresh.has(tile.id)}
          dragged={dragged.has(tile.id)}
          mark={markOf(over, tile.id)}
          holder={held.get(tile.id)}
        />
      ))}
    </ul>
  );
}
