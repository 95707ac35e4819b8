import { Link } from 'wouter';
import { paths } from '../paths.ts';
import { useText } from '../text/TextContext.ts';
import { PageTitle } from './PageTitle.tsx';

/** What stands at an address that leads nowhere. */
export function NotFound() {
  const { t } = useText();
  return (
    <>
      <PageTitle name={t('frame.notFound')} />
      <p>{t('frame.notFoundHelp')}</p>
      <Link to={paths.start}>{t('frame.toStart')}</Link>
    </>
  );
}
