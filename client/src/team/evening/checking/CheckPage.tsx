import { PageHead } from '../../frame/PageHead.tsx';
import { PageTitle } from '../../frame/PageTitle.tsx';
import { OpenWorkshop } from '../../live/OpenWorkshop.tsx';
import { paths } from '../../paths.ts';
import { useText } from '../../text/TextContext.ts';
import { EveningProvider } from '../EveningProvider.tsx';
import { LineNotice } from '../head/LineNotice.tsx';
import { CheckList } from './CheckList.tsx';

/** Where somebody of the team looks at every card before the room sees it. */
export function CheckPage({ workshopId }: { readonly workshopId: string }) {
  const { t } = useText();
  return (
    <>
      <PageHead up={{ to: paths.evening(workshopId), name: t('entry.toEvening') }}>
        <PageTitle name={t('checking.title')} />
        <p>{t('checking.intro')}</p>
      </PageHead>
      <OpenWorkshop workshopId={workshopId}>
        {(live) => (
          <EveningProvider workshopId={workshopId} live={live}>
            <LineNotice />
            <CheckList />
          </EveningProvider>
        )}
      </OpenWorkshop>
    </>
  );
}
