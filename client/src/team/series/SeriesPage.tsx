import { api } from '../api.ts';
import { LoadedPart } from '../frame/LoadedPart.tsx';
import { PageHead } from '../frame/PageHead.tsx';
import { PageTitle } from '../frame/PageTitle.tsx';
import { Problem } from '../frame/Problem.tsx';
import { paths } from '../paths.ts';
import { useText } from '../text/TextContext.ts';
import { useLoaded } from '../useLoaded.ts';
import { AddEvening } from './AddEvening.tsx';
import { EveningItem } from './EveningItem.tsx';
import { nextEvening } from './eveningState.ts';
import styles from './series.module.css';

/** One series: its evenings in order, with everything that can be done with each. */
export function SeriesPage({ seriesId }: { readonly seriesId: string }) {
  const { t } = useText();
  const loaded = useLoaded('series', api.series);
  return (
    <LoadedPart loaded={loaded}>
      {(all) => {
        const series = all.find(({ id }) => id === seriesId);
        if (!series) return <Problem>{t('staffRefusal.unknownSeries')}</Problem>;
        const next = nextEvening(series.workshops);
        return (
          <>
            <PageHead up={{ to: paths.start, name: t('nav.evenings') }}>
              <PageTitle name={series.title} />
            </PageHead>
            <ol role="list" className={styles['list']}>
              {series.workshops.map((workshop) => (
                <EveningItem key={workshop.id} workshop={workshop} isNext={workshop === next} />
              ))}
            </ol>
            <AddEvening seriesId={series.id} />
          </>
        );
      }}
    </LoadedPart>
  );
}
