import { type ReactNode, useId } from 'react';
import styles from './Panel.module.css';

interface PanelProps {
  readonly title: ReactNode;
  /** One sentence on what this part is for. */
  readonly intro?: ReactNode;
  /** Its fields are not wider than a line that reads well. */
  readonly narrow?: boolean | undefined;
  /** For links that lead here. */
  readonly id?: string | undefined;
  readonly children: ReactNode;
}

/** A part of a page on a sheet of its own, with its heading. */
export function Panel({ title, intro, narrow = false, id, children }: PanelProps) {
  const headingId = useId();
  return (
    <section id={id} aria-labelledby={headingId} className={styles['panel']}>
      <h2 id={headingId} className={styles['title']}>
        {title}
      </h2>
      {intro !== undefined && <p className={styles['intro']}>{intro}</p>}
      {narrow ? <div className={styles['narrow']}>{children}</div> : children}
    </section>
  );
}
