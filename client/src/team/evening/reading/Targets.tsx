import { EyeOff, Layers, Plus, SquareParking } from 'lucide-react';
import { roundNumber } from '@gehoer/shared/domain/numbering.ts';
import { HIDE_REASONS, type HideReason } from '@gehoer/shared/domain/card.ts';
import { clustersOf } from '@gehoer/shared/domain/cluster.ts';
import { inGerman } from '@gehoer/shared/domain/translation.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { type RefObject, useId } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import { UserText } from '../../../ui/UserText.tsx';
import { useText } from '../../text/TextContext.ts';
import styles from './Targets.module.css';
import type { Reading } from './useReading.ts';
import type { ReadingActs } from './useReadingActs.ts';

interface TargetsProps {
  readonly state: Workshop;
  readonly roundId: string;
  readonly reading: Reading;
  readonly acts: ReadingActs;
  /** Around the button that hides: a key presses it. */
  readonly hideRef: RefObject<HTMLDivElement | null>;
}

const isReason = (id: string): id is HideReason => HIDE_REASONS.some((reason) => reason === id);

/** Where the card can go, each place one tap away. */
export function Targets({ state, roundId, reading, acts, hideRef }: TargetsProps) {
  const { t } = useText();
  const headingId = useId();
  const { card, before } = reading;
  const round = roundNumber(state, roundId);
  return (
    <section className={styles['targets']} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles['heading']}>
        {t('reading.where')}
      </h2>
      <div className={styles['clusters']}>
        {clustersOf(state, roundId).map(({ id, heading }, index) => {
          const number = `${round}.${index + 1}`;
          return (
            <button
              key={id}
              type="button"
              className={styles['cluster']}
              aria-pressed={card?.place.clusterId === id}
              onClick={() => acts.toCluster(index)}
            >
              <span className={styles['number']}>{number}</span>
              {heading === '' ? (
                <span className={styles['unnamed']}>{t('reading.unnamed')}</span>
              ) : (
                <UserText text={heading} className={styles['name']} />
              )}
            </button>
          );
        })}
      </div>
      <div className={styles['others']}>
        <Button className={styles['other']} onClick={acts.toNew}>
          <Plus size={20} aria-hidden="true" />
          {t('reading.newCluster')}
        </Button>
        <Button className={styles['other']} onClick={acts.toLot}>
          <SquareParking size={20} aria-hidden="true" />
          {t('reading.toLot')}
        </Button>
        {before && (
          <Button
            className={styles['other']}
            onClick={acts.same}
            title={t('reading.sameAs', { text: inGerman(before) })}
          >
            <Layers size={20} aria-hidden="true" />
            {t('reading.same')}
          </Button>
        )}
        <div ref={hideRef} className={styles['hide']}>
          <Menu
            className={styles['other']}
            items={HIDE_REASONS.map((id) => ({ id, label: t(`hideReason.${id}`) }))}
            onSelect={(id) => {
              if (isReason(id)) acts.hide(id);
            }}
          >
            <EyeOff size={20} aria-hidden="true" />
            {t('reading.hide')}
          </Menu>
        </div>
      </div>
      <details className={styles['keys']}>
        <summary>{t('reading.keys')}</summary>
        <p>{t('reading.keysText')}</p>
      </details>
    </section>
  );
}
