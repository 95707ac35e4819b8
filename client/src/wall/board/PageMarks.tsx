import { Pause } from 'lucide-react';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { useWallText } from '../frame/wallTextContext.ts';
import styles from './PageMarks.module.css';

interface PageMarksProps {
  /** From 0. */
  readonly page: number;
  readonly count: number;
  readonly isHeld: boolean;
}

/** More dots than anybody counts become figures. */
const MOST_DOTS = 9;

/** Which page this is, as a row of dots; nothing where there is one page only. */
export function PageMarks({ page, count, isHeld }: PageMarksProps) {
  const { t } = useWallText();
  if (count < 2) return null;
  const text = t('pages.page', { n: page + 1, total: count });
  return (
    <p className={styles['marks']}>
      {isHeld && <Pause className={styles['pause']} aria-hidden="true" />}
      {isHeld && <VisuallyHidden>{t('pages.held')}</VisuallyHidden>}
      {count > MOST_DOTS ? (
        text
      ) : (
        <>
          <VisuallyHidden>{text}</VisuallyHidden>
          {Array.from({ length: count }, (_, index) => (
            <span key={index} className={styles['mark']} data-current={index === page} />
          ))}
        </>
      )}
    </p>
  );
}
