import { roundNumber } from '@gehoer/shared/domain/numbering.ts';
import type { HideReason } from '@gehoer/shared/domain/card.ts';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { useWorkshop } from '../../live/useWorkshop.ts';
import { useText } from '../../text/TextContext.ts';
import { useEvening } from '../EveningContext.ts';
import { roundColour } from '../roundColour.ts';
import { CheckItem } from './CheckItem.tsx';
import { checkKey } from './checkKeys.ts';
import styles from './CheckList.module.css';
import { cardsToCheck, type WaitingCard } from './toCheck.ts';
import { useCheckFocus } from './useCheckFocus.ts';
import { useChecking } from './useChecking.ts';

/** Lets all cards pass that are in sight; asks first if a word of the list is among them. */
function ShowAll({ waiting, onShow }: { readonly waiting: readonly WaitingCard[]; readonly onShow: () => void }) {
  const { t } = useText();
  const [asking, setAsking] = useState(false);
  const flagged = waiting.filter((each) => each.flagged.length > 0).length;
  return (
    <>
      <Button onClick={() => (flagged > 0 ? setAsking(true) : onShow())}>
        {t('checking.showAll', { n: waiting.length })}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('checking.showAllTitle')}
        confirmLabel={t('checking.showAll', { n: waiting.length })}
        cancelLabel={t('app.cancel')}
        onConfirm={() => {
          setAsking(false);
          onShow();
        }}
        onCancel={() => setAsking(false)}
      >
        <p>{t('checking.showAllFlagged', { n: flagged })}</p>
      </ConfirmDialog>
    </>
  );
}

/** The cards that wait, each to be shown or hidden with one press; keys go through them without the mouse. */
export function CheckList() {
  const { t } = useText();
  const { live } = useEvening();
  const state = useWorkshop(live);
  const { show, hide } = useChecking();
  const waiting = useMemo(() => cardsToCheck(state), [state]);
  const { list, goTo, stayAt } = useCheckFocus(waiting.length);

  const showAt = (index: number, { card }: WaitingCard): void => {
    stayAt(index);
    void show([card.id]);
  };
  const hideAt = (index: number, { card }: WaitingCard, reason: HideReason): void => {
    stayAt(index);
    void hide(card.id, card.roundId, reason);
  };
  const keys = {
    onKeyDown: (event: KeyboardEvent): void => {
      const key = checkKey(event.nativeEvent);
      const target = event.target instanceof Element && event.target.closest('[role="menu"]') ? null : event.target;
      const id = target instanceof Element && target.closest('[data-card]')?.getAttribute('data-card');
      const index = waiting.findIndex(({ card }) => card.id === id);
      const here = waiting[index];
      if (!key || !here) return;
      event.preventDefault();
      if (key.kind === 'show') showAt(index, here);
      else if (key.kind === 'hide') hideAt(index, here, key.reason);
      else goTo(index + (key.kind === 'next' ? 1 : -1));
    },
  };
  if (!state.profile.checkCards) return <p>{t('checking.off')}</p>;
  if (waiting.length === 0) return <p className={styles['none']}>{t('checking.none')}</p>;
  return (
    <>
      <div className={styles['head']}>
        <p className={styles['count']}>{t('checking.waiting', { n: waiting.length })}</p>
        <ShowAll waiting={waiting} onShow={() => void show(waiting.map(({ card }) => card.id))} />
      </div>
      <p className={styles['keys']}>{t('checking.keys')}</p>
      <ul ref={list} role="list" className={styles['list']} {...keys}>
        {waiting.map((each, index) => (
          <CheckItem
            key={each.card.id}
            waiting={each}
            round={t('evening.round', { n: roundNumber(state, each.card.roundId) })}
            colour={roundColour(state, each.card.roundId)}
            onShow={() => showAt(index, each)}
            onHide={(reason) => hideAt(index, each, reason)}
          />
        ))}
      </ul>
    </>
  );
}
