import { Spinner } from '../../ui/Spinner.tsx';
import { useText } from '../text/TextContext.ts';
import styles from './Waiting.module.css';

/** Says that something is on its way. */
export function Waiting() {
  const { t } = useText();
  return (
    <p className={styles['waiting']} role="status">
      <Spinner />
      {t('app.loading')}
    </p>
  );
}
