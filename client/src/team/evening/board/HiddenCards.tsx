import { ChevronDown, ChevronRight, Eye, Trash2 } from 'lucide-react';
import { useId, useState } from 'react';
import type { Card } from '@gehoer/shared/domain/card.ts';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { UserText } from '../../../ui/UserText.tsx';
import { useText } from '../../text/TextContext.ts';
import styles from './HiddenCards.module.css';

interface HiddenCardsProps {
  readonly cards: readonly Card[];
  readonly onShow: (cardId: string) => void;
  readonly onErase: (card: Card) => void;
}

/** A card with the reason why it is hidden; of an erased one only the reason is left. */
function HiddenCard({ card, onShow, onErase }: Omit<HiddenCardsProps, 'cards'> & { readonly card: Card }) {
  const { t } = useText();
  const { id, text, language, hidden } = card;
  const reason = hidden ? t(`hideReason.${hidden}`) : '';
  if (text === '') return <li className={styles['erased']}>{t('sort.erased', { reason })}</li>;
  return (
    <li className={styles['card']}>
      <UserText text={text} lang={language} />
      <span className={styles['foot']}>
        <span className={styles['reason']}>{reason}</span>
        <Button size="small" aria-label={t('board.showLabel', { card: text })} onClick={() => onShow(id)}>
          <Eye size={18} aria-hidden="true" />
          {t('board.show')}
        </Button>
        <IconButton
          size="small"
          label={t('sort.eraseLabel', { card: text })}
          icon={<Trash2 size={18} aria-hidden="true" />}
          onClick={() => onErase(card)}
        />
      </span>
    </li>
  );
}

/** The hidden cards with their reasons, folded away: only the team can open this. */
export function HiddenCards({ cards, onShow, onErase }: HiddenCardsProps) {
  const { t } = useText();
  const listId = useId();
  const [open, setOpen] = useState(false);
  if (cards.length === 0) return null;
  return (
    <section className={styles['hidden']} aria-labelledby={`${listId}-title`}>
      <h2 id={`${listId}-title`} className={styles['title']}>
        <button
          type="button"
          className={styles['toggle']}
          aria-expanded={open}
          aria-controls={open ? listId : undefined}
          onClick={() => setOpen(!open)}
        >
          {open ? <ChevronDown size={18} aria-hidden="true" /> : <ChevronRight size={18} aria-hidden="true" />}
          {t('board.hidden')} ({cards.length})
        </button>
      </h2>
      {open && (
        <ul role="list" id={listId} className={styles['list']}>
          {cards.map((card) => (
            <HiddenCard key={card.id} card={card} onShow={onShow} onErase={onErase} />
          ))}
        </ul>
      )}
    </section>
  );
}
