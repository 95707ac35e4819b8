import { useText } from '../text/PhoneText.ts';
import styles from './ConnectionLine.module.css';

/** One calm line while there is no connection, and nothing otherwise. It is said aloud elsewhere. */
export function ConnectionLine({ lost }: { readonly lost: boolean }) {
  const { t } = useText();
  return lost ? (
    <p className={styles['line']}>
      <svg className={styles['sign']} width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <path d="M2 8a12 12 0 0 1 16 0M5 11.5a7.5 7.5 0 0 1 10 0M10 16h.01M3 2l14 16" />
      </svg>
      {t('connection.lost')}
    </p>
  ) : null;
}
