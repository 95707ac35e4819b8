import { UserText } from '../../ui/UserText.tsx';
import { useWallText } from '../frame/wallTextContext.ts';
import type { DotsLine } from './dots.ts';
import styles from './DotsScene.module.css';

/** The groups of an opinion poll; with a result each has its dots in words, which a bar repeats. */
export function DotsLines({ lines }: { readonly lines: readonly DotsLine[] }) {
  const { t } = useWallText();
  const most = Math.max(1, ...lines.map(({ total }) => total ?? 0));
  return (
    <ul role="list" className={styles['lines']}>
      {lines.map(({ clusterId, number, heading, total }) => (
        <li key={clusterId} className={styles['line']}>
          <p className={styles['group']}>
            <span className={styles['place']}>{number}</span>
            {heading === '' ? <em>{t('sorting.untitled')}</em> : <UserText text={heading} />}
          </p>
          {total !== null && (
            <div className={styles['total']}>
              <div className={styles['bar']} aria-hidden="true">
                <div className={styles['fill']} style={{ inlineSize: `${(100 * total) / most}%` }} />
              </div>
              <strong className={styles['words']}>{t('dots.total', { n: total })}</strong>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
