import { UserText } from '../../ui/UserText.tsx';
import { useWallText } from '../frame/wallTextContext.ts';
import styles from './GroupHead.module.css';
import type { Group } from './groups.ts';

interface GroupHeadProps {
  readonly group: Pick<Group, 'number' | 'heading'>;
  /** Only the number: the group continues from the column beside it. */
  readonly isShort: boolean;
}

/** Number and heading of a group. */
export function GroupHead({ group: { number, heading }, isShort }: GroupHeadProps) {
  const { t } = useWallText();
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
