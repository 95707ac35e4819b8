import { useLocation } from 'wouter';
import { PageHead } from '../frame/PageHead.tsx';
import { PageTitle } from '../frame/PageTitle.tsx';
import { paths } from '../paths.ts';
import { useText } from '../text/TextContext.ts';
import { NewSeriesForm } from './NewSeriesForm.tsx';

/** Where a series is made from the template. */
export function NewSeriesPage() {
  const { t } = useText();
  const [, navigate] = useLocation();
  return (
    <>
      <PageHead up={{ to: paths.start, name: t('nav.evenings') }}>
        <PageTitle name={t('series.new')} />
      </PageHead>
      <NewSeriesForm onCreated={(id) => navigate(paths.series(id))} />
    </>
  );
}
