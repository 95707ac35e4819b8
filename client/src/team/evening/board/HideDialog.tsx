import { type Card, HIDE_REASONS, type HideReason } from '@gehoer/shared/domain/card.ts';
import type { KeyboardEvent } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { UserText } from '../../../ui/UserText.tsx';
import { useText } from '../../text/TextContext.ts';
import styles from './HideDialog.module.css';

interface HideDialogProps {
  readonly cards: readonly Card[];
  readonly onHide: (reason: HideReason) => void;
  /** For what must not even be kept; one card at a time. */
  readonly onErase: (() => void) | undefined;
  readonly onClose: () => void;
}

/** Asks why cards are hidden: naming the reason, with a click or its digit, is what hides them. */
export function HideDialog({ cards, onHide, onErase, onClose }: HideDialogProps) {
  const { t } = useText();
  const byDigit = {
    onKeyDown: ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent) => {
      const reason = /^[1-9]$/u.test(key) ? HIDE_REASONS[Number(key) - 1] : undefined;
      if (reason && !ctrlKey && !altKey && !metaKey) onHide(reason);
    },
  };
  return (
    <Dialog
      open
      title={t('board.hideTitle', { n: cards.length })}
      onClose={onClose}
      footer={
        <>
          {onErase && (
            <Button variant="quiet" className={styles['erase']} onClick={onErase}>
              {t('sort.erase')}
            </Button>
          )}
          <Button onClick={onClose}>{t('app.cancel')}</Button>
        </>
      }
    >
      <div {...byDigit}>
        <ul role="list" className={styles['cards']}>
          {cards.map(({ id, text, language }) => (
            <li key={id}>
              <UserText text={text} lang={language} />
            </li>
          ))}
        </ul>
        <p>{t('board.hideHelp')}</p>
        <h3 id="hide-reasons" className={styles['title']}>
          {t('board.hideReason')}
        </h3>
        <ol role="list" aria-labelledby="hide-reasons" className={styles['reasons']}>
          {HIDE_REASONS.map((reason, index) => (
            <li key={reason}>
              <Button
                wide
                className={styles['reason']}
                data-autofocus={index === 0 || undefined}
                onClick={() => onHide(reason)}
              >
                <kbd className={styles['digit']} aria-hidden="true">
                  {index + 1}
                </kbd>
                {t(`hideReason.${reason}`)}
              </Button>
            </li>
          ))}
        </ol>
        <p className={styles['hint']}>{t('sort.hideDigits', { n: HIDE_REASONS.length })}</p>
      </div>
    </Dialog>
  );
}
