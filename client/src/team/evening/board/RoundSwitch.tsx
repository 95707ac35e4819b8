import { memo, useId } from 'react';
import { roundIds } from '@gehoer/shared/domain/numbering.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { Pictogram, roundPictogram } from '../../../ui/Pictogram.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { useText } from '../../text/TextContext.ts';
import { roundColour } from '../roundColour.ts';
import { CardCount } from './CardCount.tsx';
import styles from './RoundSwitch.module.css';

interface RoundSwitchProps {
  readonly state: Workshop;
  readonly shown: string;
  readonly onShow: (roundId: string) => void;
}

/** How many cards each round has; hidden ones and notes are left out. */
const countCards = ({ cards }: Workshop): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { roundId, hidden, kind } of cards.values()) {
    if (hidden === null && kind === 'card') counts.set(roundId, (counts.get(roundId) ?? 0) + 1);
  }
  return counts;
};

/** Chooses which round's cards lie on the board of this screen; the room stays where it is. */
export const RoundSwitch = memo(function RoundSwitch({ state, shown, onShow }: RoundSwitchProps) {
  const { t } = useText();
  const labelId = useId();
  const counts = countCards(state);
  return (
    <div role="group" aria-labelledby={labelId} className={styles['switch']}>
      <span id={labelId} className={styles['label']}>
        {t('board.rounds')}
      </span>
      {roundIds(state).map((id, index) => {
        const cards = counts.get(id) ?? 0;
        return (
          <button
            key={id}
            type="button"
            className={styles['round']}
            data-round={roundColour(state, id)}
            aria-pressed={id === shown}
            onClick={() => onShow(id)}
          >
            <Pictogram name={roundPictogram(index + 1)} className={styles['sign']} />
            <VisuallyHidden>{t('board.round')}</VisuallyHidden>
            <span>{index + 1}</span>
            <span className={styles['count']}>
              <CardCount n={cards} />
            </span>
          </button>
        );
      })}
    </div>
  );
});
