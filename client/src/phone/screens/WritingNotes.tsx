import type { Ref } from 'react';
import { Button } from '../../ui/Button.tsx';
import { UserText } from '../../ui/UserText.tsx';
import { useText } from '../text/PhoneText.ts';
import type { WritingView } from '../view/writingView.ts';
import { StatusSign } from './StatusSign.tsx';
import styles from './WritingPlace.module.css';

interface EarlierHeadProps {
  readonly place: WritingView;
  readonly title: string;
}

/** Above a text that was left behind: of which round it is, what was asked there, whether it can still be sent. */
export function EarlierHead({ place: { round, open }, title }: EarlierHeadProps) {
  const { t } = useText();
  return (
    <>
      <h2 className={styles['title']}>{title}</h2>
      {round && <UserText text={round.question.text} lang={round.question.language} className={styles['asked']} />}
      <p className={styles['hint']}>
        {t('draft.notSent')} {!open && t(round ? 'refusal.eveningOver' : 'refusal.unknownRound')}
      </p>
    </>
  );
}

/** One device writes for a table. */
export function TableHint() {
  const { t } = useText();
  return (
    <p className={styles['hint']}>
      <strong>{t('composer.table')}</strong> {t('composer.tableHint')}
    </p>
  );
}

/** A kind word at the limit. */
export function NoneLeft({ ref, hasText }: { readonly ref: Ref<HTMLDivElement>; readonly hasText: boolean }) {
  const { t } = useText();
  return (
    <div ref={ref} tabIndex={-1} className={styles['none']}>
      <p>
        <strong>{t('composer.noneLeft')}</strong> {t(hasText ? 'composer.noRoom' : 'evening.closingThanks')}
      </p>
      <p>{t(hasText ? 'composer.noRoomHint' : 'composer.noneLeftHint')}</p>
    </div>
  );
}

/** Asks whether a text holds several ideas. Nobody is made to split it. */
export function SplitOffer({ onSplit }: { readonly onSplit: () => void }) {
  const { t } = useText();
  return (
    <p className={styles['split']}>
      {t('composer.splitHint')} <Button onClick={onSplit}>{t('composer.split')}</Button>
    </p>
  );
}

/** The texts that were split off and come next, and the way back. */
export function NextTexts({ texts, onJoin }: { readonly texts: readonly string[]; readonly onJoin: () => void }) {
  const { t } = useText();
  return texts.length === 0 ? null : (
    <div className={styles['next']}>
      <p className={styles['hint']}>{t('composer.next')}</p>
      {texts.map((text, index) => (
        <UserText key={index} text={text} className={styles['nextText']} />
      ))}
      <Button variant="quiet" onClick={onJoin}>
        {t('composer.join')}
      </Button>
    </div>
  );
}

const LATEST = {
  waiting: { status: 'waiting', key: 'cardWaiting' },
  arrived: { status: 'arrived', key: 'cardArrived' },
  refused: { status: 'notArrived', key: 'cardNotArrived' },
} as const;

/** How the card that was sent last is doing, where the eyes are; it is said aloud elsewhere. */
export function LatestCard({ state }: { readonly state: WritingView['latest'] }) {
  const { t } = useText();
  if (!state) return null;
  const { status, key } = LATEST[state];
  return (
    <p className={styles['latest']}>
      <StatusSign status={status} />
      {t(`announce.${key}`)}
    </p>
  );
}
