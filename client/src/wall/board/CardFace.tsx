import type { Card } from '@gehoer/shared/domain/card.ts';
import { memo } from 'react';
import { UserText } from '../../ui/UserText.tsx';
import styles from './CardFace.module.css';

interface CardFaceProps {
  readonly card: Card;
  /** Marked for a moment, because it is new or has just been moved. */
  readonly isNews?: boolean | undefined;
}

/** A card as the room reads it. */
export const CardFace = memo(function CardFace({ card, isNews = false }: CardFaceProps) {
  return (
    <div className={styles['card']} data-card={card.id} data-news={isNews}>
      <UserText text={card.text} lang={card.language} />
    </div>
  );
});
