import { textIn } from '@gehoer/shared/domain/localText.ts';
import { isEveningOver } from '@gehoer/shared/domain/programme.ts';
import type { WorkshopLinks } from '@gehoer/shared/protocol/http.ts';
import { Play } from 'lucide-react';
import { Link } from 'wouter';
import { buttonClass } from '../../ui/buttonClass.ts';
import { PageHead } from '../frame/PageHead.tsx';
import { PageTitle } from '../frame/PageTitle.tsx';
import { paths } from '../paths.ts';
import { eveningState } from '../series/eveningState.ts';
import { LocalName } from '../series/LocalName.tsx';
import { StateBadge } from '../series/StateBadge.tsx';
import { WhenAndWhere } from '../series/WhenAndWhere.tsx';
import { WallLink } from '../sharing/WallLink.tsx';
import { useText } from '../text/TextContext.ts';
import styles from './PlanHead.module.css';
import { usePlan } from './PlanContext.ts';

interface PlanHeadProps {
  readonly workshopId: string;
  /** Null until they are known. */
  readonly links: WorkshopLinks | null;
}

/** Which evening this is, where it stands, and where one goes from here. */
export function PlanHead({ workshopId, links }: PlanHeadProps) {
  const { t, language } = useText();
  const { workshop } = usePlan();
  const { profile, programme } = workshop;
  const field = textIn(profile.actionField, language).text;
  const begun = programme.current !== programme.steps[0]?.id;
  return (
    <PageHead
      up={links ? { to: paths.series(links.seriesId), name: t('planning.toSeries') } : undefined}
      actions={
        <>
          {links && <WallLink url={links.wallUrl} />}
          <Link to={paths.evening(workshopId)} className={buttonClass({ variant: 'primary' })}>
            <Play size={20} aria-hidden="true" />
            {t('nav.run')}
          </Link>
        </>
      }
    >
      <PageTitle name={t('planning.title', { name: field })} className={styles['title']}>
        <LocalName text={profile.actionField} />
      </PageTitle>
      <div className={styles['facts']}>
        <StateBadge state={eveningState({ begun, over: isEveningOver(workshop) })} />
        <WhenAndWhere {...profile} />
      </div>
    </PageHead>
  );
}
