import { UserText } from '../../ui/UserText.tsx';
import { useWallText } from '../frame/wallTextContext.ts';
import styles from './GroupHead.module.css';
import { type Group, kindOf } from './groups.ts';

interface GroupHeadProps {
  readonly group: Group;
  /** Only the number: the group continues from the column beside it. */
  readonly isShort: boolean;
}

function ParkedHead({ isShort }: Pick<GroupHeadProps, 'isShort'>) {
  const { t } = useWallText();
  return (
    <h3 className={styles['head']}>
      {t('sorting.parked')}
      {isShort && <span className={styles['quiet']}>{t('sorting.continued')}</span>}
    </h3>
  );
}

/** Number and heading of a group; the parking lot has its name only. */
export function GroupHead({ group, isShort }: GroupHeadProps) {
  const { t } = useWallText();
  const { number, heading } = group;
  if (kindOf(group) === 'parked') return <ParkedHead isShort={isShort} />;
  return (
    <h3 className={styles['head']}>
      <span className={styles['number']}>{number}</span>
      {isShort ? (
        <span className={styles['quiet']}>{t('sorting.continued')}</span>
      ) : heading === '' ? (
        <span className={styles['quiet']}>{t('sorting.untitled')}</span>
      ) : (
        <UserText text={heading} className={styles['heading']} />
      )}
    </h3>
  );
}
