import { useRef, useState } from 'react';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { UserText } from '../../ui/UserText.tsx';
import { useText } from '../text/PhoneText.ts';
import type { OwnRoundView } from '../view/ownCardViews.ts';
import type { CardActions } from '../writing/cardActions.ts';
import { OwnCardItem } from './OwnCardItem.tsx';
import styles from './OwnCards.module.css';

interface OwnCardsProps {
  readonly rounds: readonly OwnRoundView[];
  readonly actions: CardActions;
}

/** What this device has written so far, and how each card is doing. */
export function OwnCards({ rounds, actions }: OwnCardsProps) {
  const { t } = useText();
  const title = useRef<HTMLHeadingElement>(null);
  const [asked, setAsked] = useState<{ readonly cardId: string; readonly text: string } | null>(null);
  if (rounds.length === 0) return null;
  const withdraw = (): void => {
    if (!asked) return;
    actions.withdraw(asked.cardId);
    setAsked(null);
    // the card goes as soon as the server knows of it
    requestAnimationFrame(() => title.current?.focus());
  };
  return (
    <section className={styles['cards']}>
      <h2 ref={title} tabIndex={-1}>
        {t('ownCards.title')}
      </h2>
      {rounds.map(({ roundId, round, cards }) => (
        <div key={roundId} data-round={round?.number ?? 'none'}>
          {round && <h3 className={styles['round']}>{t('round.short', { n: round.number })}</h3>}
          <ul role="list" className={styles['list']}>
            {cards.map((card) => (
              <OwnCardItem key={card.cardId} card={card} roundId={roundId} actions={actions} onWithdraw={setAsked} />
            ))}
          </ul>
        </div>
      ))}
      <ConfirmDialog
        open={asked !== null}
        title={t('ownCards.confirmWithdraw')}
        confirmLabel={t('ownCards.withdrawNow')}
        cancelLabel={t('ownCards.keep')}
        danger
        onConfirm={withdraw}
        onCancel={() => setAsked(null)}
      >
        <UserText text={asked?.text ?? ''} />
      </ConfirmDialog>
    </section>
  );
}
