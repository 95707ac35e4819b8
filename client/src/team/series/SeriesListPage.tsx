import { PageTitle } from '../frame/PageTitle.tsx';
import { useText } from '../text/TextContext.ts';

export function SeriesListPage() {
  const { t } = useText();
  return <PageTitle name={t('nav.evenings')} />;
}
