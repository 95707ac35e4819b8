import type { Card } from '@gehoer/shared/domain/card.ts';
import { CardTile, type CardMark } from './CardTile.tsx';
import styles from './Cards.module.css';
import type { DropTarget } from './model/dropTarget.ts';

/** What the board knows about its cards at this moment. */
export interface CardStates {
  readonly picked: ReadonlySet<string>;
  readonly active: string | null;
  readonly fresh: ReadonlySet<string>;
  readonly dragged: ReadonlySet<string>;
  readonly over: DropTarget | null;
}

const NONE: ReadonlySet<string> = new Set();

/** What of the board's state concerns these cards; the same values as before as long as nothing about them changes. */
export const concerning = (cards: readonly Card[], areaId: string | null, states: CardStates): CardStates => {
  const touching = (ids: ReadonlySet<string>): ReadonlySet<string> =>
    ids.size > 0 && cards.some(({ id }) => ids.has(id)) ? ids : NONE;
  const { active, over } = states;
  const isHere = over && areaOf(over) === areaId;
  return {
    picked: touching(states.picked),
    active: cards.some(({ id }) => id === active) ? active : null,
    fresh: touching(states.fresh),
    dragged: touching(states.dragged),
    over: isHere ? over : null,
  };
};

/** The area a target lies in; undefined for the place of a new cluster. */
const areaOf = (over: DropTarget): string | null | undefined => {
  if (over.kind === 'new') return undefined;
  return 'clusterId' in over ? over.clusterId : null;
};

interface CardsProps extends CardStates {
  readonly cards: readonly Card[];
  /** Id of the heading that names the list. */
  readonly labelledBy: string;
}

const markOf = (over: DropTarget | null, cardId: string): CardMark | undefined => {
  if (over?.kind === 'onto' && over.cardId === cardId) return 'onto';
  return over?.kind === 'gap' && over.cardId === cardId ? over.edge : undefined;
};

/** A list of cards; only those whose state has changed are rendered anew. */
export function Cards({ cards, labelledBy, picked, active, fresh, dragged, over }: CardsProps) {
  return (
    <ul role="list" aria-labelledby={labelledBy} className={styles['cards']}>
      {cards.map((card) => (
        <CardTile
          key={card.id}
          card={card}
          picked={picked.has(card.id)}
          isStop={card.id === active}
          fresh={fresh.has(card.id)}
          dragged={dragged.has(card.id)}
          mark={markOf(over, card.id)}
        />
      ))}
    </ul>
  );
}
