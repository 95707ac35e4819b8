import { ChevronDown, ChevronRight, Eye } from 'lucide-react';
import { useId, useState } from 'react';
import type { Card } from '@gehoer/shared/domain/card.ts';
import { Button } from '../../../ui/Button.tsx';
import { UserText } from '../../../ui/UserText.tsx';
import { useText } from '../../text/TextContext.ts';
import styles from './HiddenCards.module.css';

interface HiddenCardsProps {
  readonly cards: readonly Card[];
  readonly onShow: (cardId: string) => void;
}

/** The hidden cards with their reasons, folded away: only the team can open this. */
export function HiddenCards({ cards, onShow }: HiddenCardsProps) {
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
          {cards.map(({ id, text, language, hidden }) => (
            <li key={id} className={styles['card']}>
              <UserText text={text} lang={language} />
              <span className={styles['foot']}>
                <span>{hidden && t(`hideReason.${hidden}`)}</span>
                <Button size="small" aria-label={t('board.showLabel', { card: text })} onClick={() => onShow(id)}>
                  <Eye size={18} aria-hidden="true" />
                  {t('board.show')}
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
