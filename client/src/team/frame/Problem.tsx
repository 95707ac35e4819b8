import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useText } from '../text/TextContext.ts';
import styles from './Problem.module.css';

interface ProblemProps {
  readonly children: ReactNode;
  /** Offers to try again. */
  readonly onRetry?: (() => void) | undefined;
}

/** Says that something has not worked, where it was asked for. */
export function Problem({ children, onRetry }: ProblemProps) {
  const { t } = useText();
  return (
    <div role="alert" className={styles['problem']}>
      <CircleAlert size={24} aria-hidden="true" className={styles['sign']} />
      <span className={styles['text']}>{children}</span>
      {onRetry && (
        <Button size="small" onClick={onRetry}>
          {t('app.tryAgain')}
        </Button>
      )}
    </div>
  );
}
