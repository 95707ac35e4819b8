import { PageTitle } from '../frame/PageTitle.tsx';
import { useText } from '../text/TextContext.ts';

export function AccountsPage() {
  const { t } = useText();
  return <PageTitle name={t('nav.accounts')} />;
}
