import { CardTile } from './CardTile.tsx';
import styles from './Cards.module.css';
import type { Tile } from './model/tile.ts';

/** What the board knows about its cards at this moment. */
export interface CardStates {
  readonly picked: ReadonlySet<string>;
  readonly active: string | null;
  readonly fresh: ReadonlySet<string>;
  readonly dragged: ReadonlySet<string>;
  /** Names of others who have a card in the hand, by tile. */
  readonly held: ReadonlyMap<string, string>;
}

const NOBODY: ReadonlyMap<string, string> = new Map();
const NONE: ReadonlySet<string> = new Set();

/** What of the board's state concerns these tiles; the same values as before as long as nothing about them changes. */
export const concerning = (tiles: readonly Tile[], states: CardStates): CardStates => {
  const touching = (ids: ReadonlySet<string>): ReadonlySet<string> =>
    ids.size > 0 && tiles.some(({ id }) => ids.has(id)) ? ids : NONE;
  const { active } = states;
  return {
    picked: touching(states.picked),
    active: tiles.some(({ id }) => id === active) ? active : null,
    fresh: touching(states.fresh),
    dragged: touching(states.dragged),
    held: tiles.some(({ id }) => states.held.has(id)) ? states.held : NOBODY,
  };
};

interface CardsProps extends CardStates {
  readonly tiles: readonly Tile[];
  /** Id of the heading that names the list. */
  readonly labelledBy: string;
}

/** A list of cards; only those whose state has changed are rendered anew. */
export function Cards({ tiles, labelledBy, picked, active, fresh, dragged, held }: CardsProps) {
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
          holder={held.get(tile.id)}
        />
      ))}
    </ul>
  );
}
