import { Printer } from 'lucide-react';
import { Button } from '../../ui/Button.tsx';
import { api } from '../api.ts';
import { LoadedPart } from '../frame/LoadedPart.tsx';
import { PageHead } from '../frame/PageHead.tsx';
import { PageTitle } from '../frame/PageTitle.tsx';
import { OpenWorkshop } from '../live/OpenWorkshop.tsx';
import { paths } from '../paths.ts';
import { useText } from '../text/TextContext.ts';
import { useLoaded } from '../useLoaded.ts';
import { Poster } from './Poster.tsx';
import styles from './PosterPage.module.css';

/** A sheet to be printed and put on the door and the tables; on paper, nothing but the sheet appears. */
export function PosterPage({ workshopId }: { readonly workshopId: string }) {
  const { t } = useText();
  const links = useLoaded(`links ${workshopId}`, () => api.links(workshopId));
  return (
    <>
      <div className={styles['screenOnly']}>
        <PageHead
          up={{ to: paths.plan(workshopId), name: t('sharing.toPlan') }}
          actions={
            <Button variant="primary" onClick={() => window.print()}>
              <Printer size={20} aria-hidden="true" />
              {t('sharing.print')}
            </Button>
          }
        >
          <PageTitle name={t('sharing.poster')} />
        </PageHead>
      </div>
      <OpenWorkshop workshopId={workshopId}>
        {(live) => <LoadedPart loaded={links}>{(found) => <Poster live={live} links={found} />}</LoadedPart>}
      </OpenWorkshop>
    </>
  );
}
