import { useState } from 'react';
import { FEWEST_SHOWN } from '@gehoer/shared/domain/selfLabels.ts';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useText } from '../text/PhoneText.ts';
import { PlaceText } from './PlaceText.tsx';
import styles from './Privacy.module.css';
import { useInfoWords } from './useInfoWords.ts';

/** One line for each kind of key in storageKeys.ts, and one for the page itself. */
const STORED = [
  'storedToken',
  'storedLanguage',
  'storedTextSize',
  'storedNotice',
  'storedDrafts',
  'storedCards',
  'storedDots',
  'storedGroup',
  'storedUnsent',
  'storedView',
  'storedPage',
] as const;

interface PrivacyProps {
  /** Empty while the phone is at no evening. */
  readonly organiser: string;
  readonly onForget: () => void;
}

/** What is kept where and how to be rid of it, in plain words (Art. 13 GDPR, § 25 TDDDG). */
export function Privacy({ organiser, onForget }: PrivacyProps) {
  const { t } = useText();
  const info = useInfoWords();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <p>
        {info('privacy.short')} {t('notice.anonymous')} {info('privacy.noLink')}
      </p>
      <p>
        {t('notice.personal')} {t('notice.quotes')}
      </p>
      <p>{info('privacy.groups', { fewest: FEWEST_SHOWN })}</p>
      <h2>{info('privacy.stored')}</h2>
      <ul>
        {STORED.map((each) => (
          <li key={each}>{info(`privacy.${each}`)}</li>
        ))}
      </ul>
      <p>{info('privacy.cleared')}</p>
      <Button className={styles['clear']} onClick={() => setAsking(true)}>
        {info('privacy.clear')}
      </Button>
      <p>{info('privacy.elsewhere')}</p>
      {organiser !== '' && <p>{info('imprint.organiser', { organiser })}</p>}
      <p>{t('join.help')}</p>
      <PlaceText page="privacy" />
      <ConfirmDialog
        open={asking}
        title={info('privacy.clearQuestion')}
        confirmLabel={info('privacy.clearNow')}
        cancelLabel={t('app.cancel')}
        danger
        onConfirm={onForget}
        onCancel={() => setAsking(false)}
      >
        <p>{info('privacy.clearCards')}</p>
        <p>{info('privacy.clearUnsent')}</p>
      </ConfirmDialog>
    </>
  );
}
