import type { ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { PageLink } from '../route/PageLink.tsx';
import { useText } from '../text/PhoneText.ts';
import { buttonClass } from '../../ui/buttonClass.ts';
import styles from './DeadEnd.module.css';

interface DeadEndProps {
  readonly title: string;
  /** What to do first; without it the entry is the only way on. */
  readonly action?: { readonly label: string; readonly onAct: () => void } | undefined;
  readonly children?: ReactNode;
}

/** It does not go on here: says why, and where it does. */
export function DeadEnd({ title, action, children }: DeadEndProps) {
  const { t } = useText();
  return (
    <section className={styles['end']}>
      <h1 tabIndex={-1}>{title}</h1>
      {children}
      <div className={styles['ways']}>
        {action && (
          <Button variant="primary" size="large" wide onClick={action.onAct}>
            {action.label}
          </Button>
        )}
        <PageLink to="enter" className={buttonClass({ variant: action ? 'secondary' : 'primary', wide: true })}>
          {t('join.otherCode')}
        </PageLink>
      </div>
      <p>{t('join.help')}</p>
    </section>
  );
}
