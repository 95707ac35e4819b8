import type { WorkshopSummary } from '@gehoer/shared/protocol/http.ts';
import { PencilLine, Play, QrCode } from 'lucide-react';
import { useId, useState } from 'react';
import { Link } from 'wouter';
import { Button } from '../../ui/Button.tsx';
import { buttonClass } from '../../ui/buttonClass.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { api } from '../api.ts';
import { LoadedPart } from '../frame/LoadedPart.tsx';
import { paths } from '../paths.ts';
import { groupedCode } from '../sharing/groupedCode.ts';
import { ShareBox } from '../sharing/ShareBox.tsx';
import { WallLink } from '../sharing/WallLink.tsx';
import { useText } from '../text/TextContext.ts';
import { useLoaded } from '../useLoaded.ts';
import styles from './EveningItem.module.css';
import { eveningState } from './eveningState.ts';
import { LocalName } from './LocalName.tsx';
import { ResultLinks } from './ResultLinks.tsx';
import { StateBadge } from './StateBadge.tsx';
import { WhenAndWhere } from './WhenAndWhere.tsx';

interface EveningItemProps {
  readonly workshop: WorkshopSummary;
  /** The evening to come. */
  readonly isNext: boolean;
}

/** One evening of a series: what it is about, where it stands, and where one can go from here. */
export function EveningItem({ workshop, isNext }: EveningItemProps) {
  const { t } = useText();
  const { id, position, code, actionField, cards } = workshop;
  const links = useLoaded(`links ${id}`, () => api.links(id));
  const nameId = useId();
  const [isSharing, setIsSharing] = useState(false);
  return (
    <li className={styles['item']}>
      <span aria-hidden="true" className={styles['place']}>
        {position}
      </span>
      <div className={styles['about']}>
        <h2 className={styles['name']}>
          <span id={nameId}>
            <LocalName text={actionField} />
          </span>{' '}
          <StateBadge state={eveningState(workshop)} />
        </h2>
        <WhenAndWhere {...workshop} />
        <p className={styles['facts']}>
          <span>
            {t('sharing.code')} <bdi dir="ltr">{groupedCode(code)}</bdi>
          </span>
          {cards > 0 && <span>{t('series.cards', { n: cards })}</span>}
        </p>
        {cards > 0 && <ResultLinks workshopId={id} />}
      </div>
      <div className={styles['actions']}>
        <Link
          to={paths.evening(id)}
          aria-describedby={nameId}
          className={buttonClass({ variant: isNext ? 'primary' : 'secondary' })}
        >
          <Play size={20} aria-hidden="true" />
          {t('nav.run')}
        </Link>
        <Link to={paths.plan(id)} aria-describedby={nameId} className={buttonClass({ variant: 'quiet' })}>
          <PencilLine size={20} aria-hidden="true" />
          {t('nav.prepare')}
        </Link>
        <Button variant="quiet" aria-describedby={nameId} onClick={() => setIsSharing(true)}>
          <QrCode size={20} aria-hidden="true" />
          {t('sharing.open')}
        </Button>
        {links.answer?.ok && <WallLink url={links.answer.value.wallUrl} variant="quiet" describedBy={nameId} />}
      </div>
      <Dialog
        wide
        open={isSharing}
        title={<LocalName text={actionField} />}
        closeLabel={t('app.close')}
        onClose={() => setIsSharing(false)}
      >
        <LoadedPart loaded={links}>{(found) => <ShareBox links={found} />}</LoadedPart>
      </Dialog>
    </li>
  );
}
