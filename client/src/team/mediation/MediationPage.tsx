import { PageHead } from '../frame/PageHead.tsx';
import { PageTitle } from '../frame/PageTitle.tsx';
import { OpenWorkshop } from '../live/OpenWorkshop.tsx';
import { paths } from '../paths.ts';
import { useText } from '../text/TextContext.ts';
import { Mediation } from './Mediation.tsx';
import styles from './Mediation.module.css';

/** Where cards in other languages get a German text, while the evening runs and after it. */
export function MediationPage({ workshopId }: { readonly workshopId: string }) {
  const { t } = useText();
  return (
    <>
      <PageHead up={{ to: paths.evening(workshopId), name: t('mediation.toEvening') }}>
        <PageTitle name={t('mediation.title')} />
        <p className={styles['intro']}>{t('mediation.intro')}</p>
      </PageHead>
      <OpenWorkshop workshopId={workshopId}>{(live) => <Mediation live={live} workshopId={workshopId} />}</OpenWorkshop>
    </>
  );
}
