import { memo } from 'react';
import type { Card } from '@gehoer/shared/domain/card.ts';
import { UserText } from '../../../ui/UserText.tsx';
import { useText } from '../../text/TextContext.ts';
import styles from './CardTile.module.css';
import { dropIds } from './model/dropTarget.ts';

/** Where a dragged card would go, seen from the card below it. */
export type CardMark = 'onto' | 'before' | 'after';

export interface CardTileProps {
  readonly card: Card;
  readonly picked: boolean;
  /** Whether the Tab key stops here. */
  readonly isStop: boolean;
  readonly fresh: boolean;
  /** Is on the move. */
  readonly dragged: boolean;
  readonly mark: CardMark | undefined;
}

/**
 * A card on the board. It has no handlers of its own: the board looks at `data-card` and `data-drop`, so a card is
 * rendered again only when something about it changes.
 */
export const CardTile = memo(function CardTile({ card, picked, isStop, fresh, dragged, mark }: CardTileProps) {
  const { t } = useText();
  return (
    <li className={styles['item']} data-drop={dropIds.card(card.id)} data-mark={mark}>
      <button
        type="button"
        className={styles['card']}
        data-card={card.id}
        data-fresh={fresh || undefined}
        data-dragged={dragged || undefined}
        aria-pressed={picked}
        tabIndex={isStop ? 0 : -1}
      >
        <UserText text={card.text} lang={card.language} />
        {fresh && <span className={styles['fresh']}>{t('board.isNew')}</span>}
      </button>
    </li>
  );
});
