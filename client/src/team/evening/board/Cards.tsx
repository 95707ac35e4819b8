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

interface CardsProps {
  readonly cards: readonly Card[];
  readonly states: CardStates;
  /** Id of the heading that names the list. */
  readonly labelledBy: string;
}

const markOf = (over: DropTarget | null, cardId: string): CardMark | undefined => {
  if (over?.kind === 'onto' && over.cardId === cardId) return 'onto';
  return over?.kind === 'gap' && over.cardId === cardId ? over.edge : undefined;
};

/** A list of cards; only those whose state has changed are rendered anew. */
export function Cards({ cards, states, labelledBy }: CardsProps) {
  const { picked, active, fresh, dragged, over } = states;
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
