import { CornerDownRight, Layers, Plus, X } from 'lucide-react';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { useId } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { useText } from '../../text/TextContext.ts';
import { CardWords } from '../CardWords.tsx';
import styles from './HintItem.module.css';
import { cardsIn, type Hint } from './model/hint.ts';
import { placeText } from './placeText.ts';
import type { HintActs } from './useHintActs.ts';

interface HintItemProps {
  readonly hint: Hint;
  readonly state: Workshop;
  readonly acts: HintActs;
  readonly onDismiss: (hint: Hint) => void;
}

/** One hint: which cards say the same, and what can be made of it. */
export function HintItem({ hint, state, acts, onDismiss }: HintItemProps) {
  const { t } = useText();
  const titleId = useId();
  const { beside, unsorted } = hint;
  const place = beside && placeText(t, state, beside);
  return (
    <li className={styles['hint']} aria-labelledby={titleId}>
      <p id={titleId} className={styles['title']}>
        {t('hints.together', { n: cardsIn(hint).length })}
        <span className={styles['why']}>{hint.exact ? t('hints.same') : t('hints.almostSame')}</span>
      </p>
      <ul role="list" className={styles['cards']}>
        {cardsIn(hint).map((card) => (
          <li key={card.id} className={styles['card']} data-sorted={card === beside || undefined}>
            <CardWords card={card} />
            {card === beside && <span className={styles['place']}>{t('hints.liesIn', { place: place ?? '' })}</span>}
          </li>
        ))}
      </ul>
      <div className={styles['acts']}>
        <Button size="small" onClick={() => acts.stack(hint)}>
          <Layers size={18} aria-hidden="true" />
          {t('hints.stack')}
        </Button>
        {place !== null && (
          <Button size="small" onClick={() => acts.moveBeside(hint)}>
            <CornerDownRight size={18} aria-hidden="true" />
            {t('hints.into', { place })}
          </Button>
        )}
        {unsorted.length > 1 && (
          <Button size="small" onClick={() => acts.newCluster(hint)}>
            <Plus size={18} aria-hidden="true" />
            {t('hints.newCluster')}
          </Button>
        )}
        <Button size="small" variant="quiet" onClick={() => onDismiss(hint)}>
          <X size={18} aria-hidden="true" />
          {t('hints.dismiss')}
        </Button>
      </div>
    </li>
  );
}
