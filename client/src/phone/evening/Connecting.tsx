import { useState } from 'react';
import { Spinner } from '../../ui/Spinner.tsx';
import { useTimeout } from '../../ui/useTimeout.ts';
import { useText } from '../text/PhoneText.ts';
import styles from './Connecting.module.css';

/** A venue's Wi-Fi may take seconds; after this long a person wonders. */
const SLOW_MS = 6000;

/** Before the first answer of the server. */
export function Connecting() {
  const { t } = useText();
  const [slow, setSlow] = useState(false);
  useTimeout(() => setSlow(true), SLOW_MS, 'connecting');
  return (
    <section className={styles['connecting']}>
      <Spinner />
      <h1 tabIndex={-1} className={styles['title']}>
        {t('join.connecting')}
      </h1>
      <p role="status">{slow && `${t('join.slow')} ${t('join.help')}`}</p>
    </section>
  );
}
