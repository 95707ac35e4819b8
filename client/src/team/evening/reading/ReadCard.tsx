import { clusterNumber } from '@gehoer/shared/domain/numbering.ts';
import type { Card } from '@gehoer/shared/domain/card.ts';
import { PARKED } from '@gehoer/shared/domain/place.ts';
import { readingPosition } from '@gehoer/shared/domain/reading.ts';
import { stackUnder } from '@gehoer/shared/domain/stack.ts';
import { inGerman } from '@gehoer/shared/domain/translation.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import type { TeamTranslator } from '@gehoer/shared/i18n/team/index.ts';
import { UserText } from '../../../ui/UserText.tsx';
import { useText } from '../../text/TextContext.ts';
import styles from './ReadCard.module.css';

interface ReadCardProps {
  readonly state: Workshop;
  readonly card: Card;
}

/** "Karte 12 von 48", or the place a card has already. */
const whereText = (t: TeamTranslator, state: Workshop, card: Card): string => {
  const position = readingPosition(state, card);
  if (position) return t('reading.positionLabel', { n: position.n, total: position.total });
  if (card.place.clusterId === PARKED) return t('reading.inLot');
  return t('reading.sortedIn', { number: clusterNumber(state, card.roundId, card.place.clusterId) ?? '' });
};

/** Long texts are set smaller, so that they can be read at arm's length without scrolling. */
const sizeOf = (card: Card): string => {
  const { length } = inGerman(card);
  return length <= 60 ? 'short' : length <= 130 ? 'middle' : 'long';
};

/** The card in front of the person who reads: what it says, in German first where somebody has translated it. */
export function ReadCard({ state, card }: ReadCardProps) {
  const { t } = useText();
  const also = stackUnder(state, card.id).filter(({ hidden }) => hidden === null);
  const where = whereText(t, state, card);
  return (
    <article className={styles['card']} aria-label={where}>
      <p className={styles['where']}>
        <span>{where}</span>
        {also.length > 0 && <strong>{t('reading.said', { n: also.length + 1 })}</strong>}
      </p>
      <div className={styles['text']} data-size={sizeOf(card)}>
        <UserText text={inGerman(card)} lang={card.german ? 'de' : card.language} />
      </div>
      {card.german && (
        <div className={styles['original']}>
          <p className={styles['label']}>
            {t(card.german.translator === 'machine' ? 'reading.translatedMachine' : 'reading.translatedPerson')}.{' '}
            {t('reading.original')}:
          </p>
          <UserText text={card.text} lang={card.language} />
        </div>
      )}
      {also.length > 0 && (
        <div className={styles['original']}>
          <p className={styles['label']}>{t('reading.saidAlso')}:</p>
          <ul role="list" className={styles['also']}>
            {also.map((each) => (
              <li key={each.id}>
                <UserText text={inGerman(each)} lang={each.german ? 'de' : each.language} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </article>
  );
}
