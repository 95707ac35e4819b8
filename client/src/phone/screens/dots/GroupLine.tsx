import { UserText } from '../../../ui/UserText.tsx';
import type { DotsOption } from '../../view/dotsView.ts';
import styles from './DotsPart.module.css';
import { useGroupName } from './useGroupName.ts';

/** Number and heading of a group; one without a heading is called by its number. */
export function GroupLine({ option }: { readonly option: DotsOption }) {
  const group = useGroupName()(option);
  return (
    <p className={styles['group']}>
      <bdi dir="ltr" className={styles['number']}>
        {option.number}
      </bdi>
      {option.heading === '' ? <span>{group}</span> : <UserText text={option.heading} />}
    </p>
  );
}
