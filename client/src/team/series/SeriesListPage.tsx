import { Plus } from 'lucide-react';
import { Link } from 'wouter';
import { buttonClass } from '../../ui/buttonClass.ts';
import { api } from '../api.ts';
import { LoadedPart } from '../frame/LoadedPart.tsx';
import { PageHead } from '../frame/PageHead.tsx';
import { PageTitle } from '../frame/PageTitle.tsx';
import { paths } from '../paths.ts';
import { useText } from '../text/TextContext.ts';
import { useLoaded } from '../useLoaded.ts';
import { SeriesCard } from './SeriesCard.tsx';
import styles from './series.module.css';

/** A link to the form for a new series that looks like a button. */
function NewSeriesLink() {
  const { t } = useText();
  return (
    <Link to={paths.newSeries} className={buttonClass({ variant: 'primary' })}>
      <Plus size={22} aria-hidden="true" />
      {t('series.new')}
    </Link>
  );
}

/** Where the team starts: every series with what comes next. */
export function SeriesListPage() {
  const { t } = useText();
  const loaded = useLoaded('series', api.series);
  const isEmpty = loaded.answer?.ok === true && loaded.answer.value.length === 0;
  return (
    <>
      <PageHead actions={isEmpty ? undefined : <NewSeriesLink />}>
        <PageTitle name={t('nav.evenings')} />
      </PageHead>
      <LoadedPart loaded={loaded}>
        {(all) =>
          all.length === 0 ? (
            <div className={styles['empty']}>
              <p className={styles['lead']}>{t('series.none')}</p>
              <p>{t('series.noneHelp')}</p>
              <NewSeriesLink />
            </div>
          ) : (
            <ul role="list" className={styles['list']}>
              {all.map((series) => (
                <SeriesCard key={series.id} series={series} />
              ))}
            </ul>
          )
        }
      </LoadedPart>
    </>
  );
}
