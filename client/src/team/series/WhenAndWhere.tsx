import { formatDay } from '@gehoer/shared/i18n/formatDate.ts';
import type { WorkshopSummary } from '@gehoer/shared/protocol/http.ts';
import { useText } from '../text/TextContext.ts';
import styles from './WhenAndWhere.module.css';

/** Day, hour and place of an evening, as far as they are known. */
export function WhenAndWhere({ date, startsAt, place }: Pick<WorkshopSummary, 'date' | 'startsAt' | 'place'>) {
  const { t, language } = useText();
  const day = formatDay(language, date);
  return (
    <span className={styles['line']}>
      <span>{day === '' ? t('series.dateOpen') : day}</span>
      {startsAt !== '' && <span>{t('series.atTime', { time: startsAt })}</span>}
      {place !== '' && <bdi>{place}</bdi>}
    </span>
  );
}
