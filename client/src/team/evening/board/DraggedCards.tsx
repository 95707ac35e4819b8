import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { UserText } from '../../../ui/UserText.tsx';
import styles from './DraggedCards.module.css';

/** What follows the pointer: the first card, and how many there are. */
export function DraggedCards({ cardIds, state }: { readonly cardIds: readonly string[]; readonly state: Workshop }) {
  const card = state.cards.get(cardIds[0] ?? '');
  if (!card) return null;
  return (
    <div className={styles['dragged']} data-several={cardIds.length > 1 || undefined}>
      <UserText text={card.text} lang={card.language} />
      {cardIds.length > 1 && <span className={styles['count']}>{cardIds.length}</span>}
    </div>
  );
}
