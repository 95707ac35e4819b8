import { type Card, HIDE_REASONS, type HideReason } from '@gehoer/shared/domain/card.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { UserText } from '../../../ui/UserText.tsx';
import { useText } from '../../text/TextContext.ts';
import styles from './HideDialog.module.css';

interface HideDialogProps {
  readonly cards: readonly Card[];
  readonly onHide: (reason: HideReason) => void;
  readonly onClose: () => void;
}

/** Asks why cards are hidden: naming the reason is what hides them. */
export function HideDialog({ cards, onHide, onClose }: HideDialogProps) {
  const { t } = useText();
  return (
    <Dialog
      open
      title={t('board.hideTitle', { n: cards.length })}
      onClose={onClose}
      footer={<Button onClick={onClose}>{t('app.cancel')}</Button>}
    >
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
      <ul role="list" aria-labelledby="hide-reasons" className={styles['reasons']}>
        {HIDE_REASONS.map((reason) => (
          <li key={reason}>
            <Button wide onClick={() => onHide(reason)}>
              {t(`hideReason.${reason}`)}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
