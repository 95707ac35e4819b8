import type { SeriesSummary } from '@gehoer/shared/protocol/http.ts';
import { Link } from 'wouter';
import { paths } from '../paths.ts';
import { useText } from '../text/TextContext.ts';
import { eveningState, nextEvening } from './eveningState.ts';
import { LocalName } from './LocalName.tsx';
import styles from './series.module.css';
import { WhenAndWhere } from './WhenAndWhere.tsx';

/** One series in the list: how far it has come, and the evening to come. */
export function SeriesCard({ series: { id, title, workshops } }: { readonly series: SeriesSummary }) {
  const { t } = useText();
  const over = workshops.filter((each) => each.over).length;
  const next = nextEvening(workshops);
  return (
    <li className={styles['card']}>
      <h2 className={styles['cardTitle']}>
        <Link to={paths.series(id)} className={styles['cardLink']}>
          <bdi>{title}</bdi>
        </Link>
      </h2>
      <p className={styles['progress']}>
        <span aria-hidden="true" className={styles['pips']}>
          {workshops.map((each) => (
            <span key={each.id} className={styles[eveningState(each)]} />
          ))}
        </span>
        {t('series.evenings', { n: workshops.length })}
        {over > 0 && `, ${t('series.overCount', { n: over })}`}
      </p>
      {next && (
        <p className={styles['next']}>
          {t(eveningState(next) === 'running' ? 'series.runningNow' : 'series.next')}{' '}
          <strong>
            <LocalName text={next.actionField} />
          </strong>
          <WhenAndWhere {...next} />
        </p>
      )}
    </li>
  );
}
