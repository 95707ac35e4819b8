import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { UserText } from '../../ui/UserText.tsx';
import { usePlainPost } from '../first/PlainForm.ts';
import { PlainWithdraw } from '../first/PlainWithdraw.tsx';
import { useText } from '../text/PhoneText.ts';
import type { OwnCardView } from '../view/ownCardViews.ts';
import type { CardActions } from '../writing/cardActions.ts';
import { focusField, focusHeading } from './focus.ts';
import styles from './OwnCards.module.css';
import { RewriteForm } from './RewriteForm.tsx';
import { StatusSign } from './StatusSign.tsx';

interface OwnCardItemProps {
  readonly card: OwnCardView;
  readonly roundId: string;
  readonly actions: CardActions;
  readonly onWithdraw: (card: { readonly cardId: string; readonly text: string }) => void;
}

/** How the card is doing, in words and with a sign, and why. */
function Status({ card: { status, reason } }: Pick<OwnCardItemProps, 'card'>) {
  const { t } = useText();
  return (
    <p className={styles['status']} data-status={status}>
      <StatusSign status={status} />
      <span>
        <strong>{t(`ownCards.${status}`)}</strong>
        {reason && <span className={styles['reason']}>{t(`refusal.${reason}`)}</span>}
      </span>
    </p>
  );
}

/** The ways on for a text that came back. */
function GivenBack({ card: { cardId, status }, roundId, actions }: OwnCardItemProps) {
  const { t } = useText();
  const isCard = status === 'notArrived';
  return (
    <div className={styles['buttons']}>
      <Button
        onClick={() => {
          if (isCard) actions.takeBack(cardId);
          else actions.rewriteAsNew(cardId);
          focusField(roundId);
        }}
      >
        {t(isCard ? 'ownCards.takeBack' : 'ownCards.asNewCard')}
      </Button>
      <Button
        onClick={() => {
          if (isCard) actions.drop(cardId);
          else actions.dropRewrite(cardId);
          focusHeading();
        }}
      >
        {t(isCard ? 'draft.discard' : 'ownCards.discardChange')}
      </Button>
    </div>
  );
}

/** One of the person's own cards: its text, its state, and what can be done with it now. */
export function OwnCardItem(props: OwnCardItemProps) {
  const { card, actions, onWithdraw } = props;
  const { t } = useText();
  const plain = usePlainPost();
  const [opened, setOpened] = useState(false);
  const { cardId, text, language, rewriting, arrivedText, status } = card;
  const isGivenBack = status === 'notArrived' || (status === 'changeNotArrived' && !rewriting);
  const startRewrite = (): void => {
    setOpened(true);
    actions.startRewrite(cardId);
  };
  return (
    <li className={styles['card']} data-card={cardId} tabIndex={-1}>
      {rewriting ? (
        <RewriteForm cardId={cardId} rewriting={rewriting} actions={actions} takesFocus={opened} />
      ) : (
        <UserText text={text} lang={language} className={styles['text']} />
      )}
      {arrivedText !== null && !rewriting && (
        <p className={styles['before']}>
          {t('ownCards.arrivedText')} <UserText text={arrivedText} />
        </p>
      )}
      {!(rewriting && status === 'arrived') && <Status card={card} />}
      {isGivenBack && <GivenBack {...props} />}
      {card.changeable && plain && (
        <div className={styles['buttons']}>
          <PlainWithdraw plain={plain} cardId={cardId} />
        </div>
      )}
      {card.changeable && !plain && !rewriting && (
        <div className={styles['buttons']}>
          <Button onClick={startRewrite}>{t('ownCards.edit')}</Button>
          <Button onClick={() => onWithdraw({ cardId, text })}>{t('ownCards.withdraw')}</Button>
        </div>
      )}
    </li>
  );
}
