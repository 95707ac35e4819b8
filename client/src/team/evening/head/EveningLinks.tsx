import { BookOpenText, ExternalLink } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { buttonClass } from '../../../ui/buttonClass.ts';
import { api } from '../../api.ts';
import { SpareWords } from '../../frame/SpareWords.tsx';
import { paths } from '../../paths.ts';
import { useText } from '../../text/TextContext.ts';
import { CheckLink } from '../checking/CheckLink.tsx';
import { useEvening } from '../EveningContext.ts';
import { StageControl } from '../stage/StageControl.tsx';
import styles from './EveningLinks.module.css';
import { MoreLinks } from './MoreLinks.tsx';

/** The address of the wall with its key; null until it is known. */
const useWallUrl = (workshopId: string): string | null => {
  const [wallUrl, setWallUrl] = useState<string | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void api.links(workshopId).then((answer) => {
      if (isCurrent && answer.ok) setWallUrl(answer.value.wallUrl);
    });
    return () => {
      isCurrent = false;
    };
  }, [workshopId]);
  return wallUrl;
};

/** The ways to the wall and to what is needed in the room; what is needed before and after it lies in a menu. */
export function EveningLinks() {
  const { t } = useText();
  const { workshopId } = useEvening();
  const wallUrl = useWallUrl(workshopId);
  const look = buttonClass({ size: 'small', variant: 'quiet' });
  return (
    <nav aria-label={t('evening.links')} className={styles['links']}>
      {wallUrl !== null && (
        <a
          className={look}
          href={wallUrl}
          target="_blank"
          rel="noreferrer"
          aria-label={t('evening.newWindow', { name: t('role.wall') })}
          title={t('evening.newWindow', { name: t('role.wall') })}
        >
          <ExternalLink size={18} aria-hidden="true" />
          <SpareWords upTo="tablet">{t('role.wall')}</SpareWords>
        </a>
      )}
      <StageControl />
      <Link to={paths.reading(workshopId)} className={look}>
        <BookOpenText size={18} aria-hidden="true" />
        {t('reading.title')}
      </Link>
      <CheckLink />
      <MoreLinks />
    </nav>
  );
}
