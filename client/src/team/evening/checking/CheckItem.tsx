import { HIDE_REASONS, type HideReason } from '@gehoer/shared/domain/card.ts';
import { Eye, EyeOff, Flag } from 'lucide-react';
import { Button } from '../../../ui/Button.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import { useText } from '../../text/TextContext.ts';
import styles from './CheckList.module.css';
import { MarkedText } from './MarkedText.tsx';
import type { WaitingCard } from './toCheck.ts';

interface CheckItemProps {
  readonly waiting: WaitingCard;
  /** "Runde 2". */
  readonly round: string;
  readonly colour: string;
  readonly onShow: () => void;
  readonly onHide: (reason: HideReason) => void;
}

const isReason = (id: string): id is HideReason => HIDE_REASONS.some((reason) => reason === id);

/** One card that waits: its text, why it is on top if it is, and the two things that can become of it. */
export function CheckItem({ waiting: { card, flagged }, round, colour, onShow, onHide }: CheckItemProps) {
  const { t } = useText();
  const { id, text, language } = card;
  return (
    <li className={styles['card']} data-card={id} data-round={colour} data-flagged={flagged.length > 0 || undefined}>
      <div className={styles['words']}>
        <MarkedText text={text} lang={language} spans={flagged} />
        <p className={styles['facts']}>
          {round}
          {flagged.length > 0 && (
            <span className={styles['flag']}>
              <Flag size={18} aria-hidden="true" />
              {t('checking.flagged')}
            </span>
          )}
        </p>
      </div>
      <div className={styles['buttons']}>
        <Button data-show={id} aria-label={t('checking.showLabel', { text })} onClick={onShow}>
          <Eye size={20} aria-hidden="true" />
          {t('checking.show')}
        </Button>
        <Menu
          variant="quiet"
          label={t('checking.hideLabel', { text })}
          items={HIDE_REASONS.map((reason) => ({ id: reason, label: t(`hideReason.${reason}`) }))}
          onSelect={(chosen) => {
            if (isReason(chosen)) onHide(chosen);
          }}
        >
          <EyeOff size={20} aria-hidden="true" />
          {t('checking.hide')}
        </Menu>
      </div>
    </li>
  );
}
