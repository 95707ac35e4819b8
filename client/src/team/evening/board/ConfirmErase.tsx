import { type Card, HIDE_REASONS } from '@gehoer/shared/domain/card.ts';
import { useState } from 'react';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { UserText } from '../../../ui/UserText.tsx';
import { useText } from '../../text/TextContext.ts';
import styles from './HideDialog.module.css';

interface ConfirmEraseProps {
  readonly card: Card;
  readonly onErase: (reason: (typeof HIDE_REASONS)[number]) => void;
  readonly onClose: () => void;
}

/** Asks once before a card is erased, says that this is for good, and takes down the reason. */
export function ConfirmErase({ card, onErase, onClose }: ConfirmEraseProps) {
  const { t } = useText();
  const [reason, setReason] = useState(card.hidden ?? HIDE_REASONS[0]);
  return (
    <ConfirmDialog
      open
      danger
      title={t('sort.eraseTitle')}
      confirmLabel={t('sort.eraseConfirm')}
      cancelLabel={t('app.cancel')}
      onConfirm={() => onErase(reason)}
      onCancel={onClose}
    >
      <ul role="list" className={styles['cards']}>
        <li>
          <UserText text={card.text} lang={card.language} />
        </li>
      </ul>
      <p>{t('sort.eraseHelp')}</p>
      <SelectField
        label={t('sort.eraseReason')}
        value={reason}
        onChange={({ target }) => setReason(HIDE_REASONS.find((each) => each === target.value) ?? reason)}
      >
        {HIDE_REASONS.map((each) => (
          <option key={each} value={each}>
            {t(`hideReason.${each}`)}
          </option>
        ))}
      </SelectField>
    </ConfirmDialog>
  );
}
