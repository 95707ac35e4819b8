import { useText } from '../text/TextContext.ts';
import styles from './Brand.module.css';

/** The name of the software beside its sign. */
export function Brand() {
  const { t } = useText();
  return (
    <span className={styles['brand']}>
      <svg width="32" height="32" viewBox="0 0 32 32" aria-hidden="true" className={styles['sign']}>
        <rect width="32" height="32" rx="7" />
        <path
          className={styles['speech']}
          d="M9 7h14a4 4 0 0 1 4 4v7a4 4 0 0 1-4 4h-8l-6 5v-5a4 4 0 0 1-4-4v-7a4 4 0 0 1 4-4z"
        />
        <path className={styles['lines']} d="M11 12h10M11 17h6" />
      </svg>
      {t('app.name')}
    </span>
  );
}
