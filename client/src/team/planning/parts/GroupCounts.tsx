import { FEWEST_SHOWN, type Group } from '@gehoer/shared/domain/selfLabels.ts';
import { Button } from '../../../ui/Button.tsx';
import { api } from '../../api.ts';
import { LoadedPart } from '../../frame/LoadedPart.tsx';
import { LocalName } from '../../series/LocalName.tsx';
import { useText } from '../../text/TextContext.ts';
import { useLoaded } from '../../useLoaded.ts';
import styles from './GroupsPart.module.css';
import parts from './parts.module.css';

interface GroupCountsProps {
  readonly workshopId: string;
  readonly groups: readonly Group[];
}

/** As what people have said they are there: the latest count, as it also stands in the results. */
export function GroupCounts({ workshopId, groups }: GroupCountsProps) {
  const { t } = useText();
  const loaded = useLoaded(`groups ${workshopId}`, () => api.groupCounts(workshopId));
  const nameOf = (groupId: string | null) => {
    const name = groups.find(({ id }) => id === groupId)?.name;
    return name ? <LocalName text={name} /> : t('selfLabels.together');
  };
  return (
    <div className={styles['counts']}>
      <h3>{t('selfLabels.counted')}</h3>
      <LoadedPart loaded={loaded}>
        {(counts) => {
          const told = counts.filter(({ groupId }) => groupId === null || groups.some(({ id }) => id === groupId));
          if (told.length === 0) return <p>{t('selfLabels.nothing', { fewest: FEWEST_SHOWN })}</p>;
          return (
            <ul role="list" className={styles['numbers']}>
              {told.map(({ groupId, count }) => (
                <li key={groupId}>
                  <span>{nameOf(groupId)}</span>
                  <strong>{t('selfLabels.people', { n: count })}</strong>
                </li>
              ))}
            </ul>
          );
        }}
      </LoadedPart>
      <p className={parts['note']}>{t('selfLabels.countedHint', { fewest: FEWEST_SHOWN })}</p>
      <Button size="small" onClick={loaded.reload}>
        {t('selfLabels.again')}
      </Button>
    </div>
  );
}
