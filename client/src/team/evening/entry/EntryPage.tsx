import { PageHead } from '../../frame/PageHead.tsx';
import { PageTitle } from '../../frame/PageTitle.tsx';
import { OpenWorkshop } from '../../live/OpenWorkshop.tsx';
import { paths } from '../../paths.ts';
import { useText } from '../../text/TextContext.ts';
import { EveningProvider } from '../EveningProvider.tsx';
import { LineNotice } from '../head/LineNotice.tsx';
import { EntryDesk } from './EntryDesk.tsx';

/** Where somebody of the team types what was written on paper, one card after the other. */
export function EntryPage({ workshopId }: { readonly workshopId: string }) {
  const { t } = useText();
  return (
    <>
      <PageHead up={{ to: paths.evening(workshopId), name: t('entry.toEvening') }}>
        <PageTitle name={t('entry.title')} />
        <p>{t('entry.intro')}</p>
      </PageHead>
      <OpenWorkshop workshopId={workshopId}>
        {(live) => (
          <EveningProvider workshopId={workshopId} live={live}>
            <LineNotice />
            <EntryDesk />
          </EveningProvider>
        )}
      </OpenWorkshop>
    </>
  );
}
