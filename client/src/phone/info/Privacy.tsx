import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { BackLink } from '../route/BackLink.tsx';
import { useText } from '../text/PhoneText.ts';
import { PlaceText } from './PlaceText.tsx';
import styles from './Privacy.module.css';

/** One line for each kind of key in storageKeys.ts. */
const STORED = [
  'storedToken',
  'storedLanguage',
  'storedTextSize',
  'storedNotice',
  'storedDrafts',
  'storedCards',
  'storedDots',
  'storedUnsent',
] as const;

interface PrivacyProps {
  /** Empty while the phone is at no evening. */
  readonly organiser: string;
  readonly onForget: () => void;
}

/** What is kept where and how to be rid of it, in plain words (Art. 13 GDPR, § 25 TDDDG). */
export function Privacy({ organiser, onForget }: PrivacyProps) {
  const { t } = useText();
  const [asking, setAsking] = useState(false);
  return (
    <article>
      <BackLink />
      <h1 tabIndex={-1}>{t('app.privacy')}</h1>
      <p>
        {t('privacy.short')} {t('notice.anonymous')} {t('privacy.noLink')}
      </p>
      <p>
        {t('notice.personal')} {t('notice.quotes')}
      </p>
      <h2>{t('privacy.stored')}</h2>
      <ul>
        {STORED.map((each) => (
          <li key={each}>{t(`privacy.${each}`)}</li>
        ))}
      </ul>
      <p>{t('privacy.cleared')}</p>
      <Button className={styles['clear']} onClick={() => setAsking(true)}>
        {t('privacy.clear')}
      </Button>
      <p>{t('privacy.elsewhere')}</p>
      {organiser !== '' && <p>{t('imprint.organiser', { organiser })}</p>}
      <p>{t('join.help')}</p>
      <PlaceText page="privacy" />
      <ConfirmDialog
        open={asking}
        title={t('privacy.clearQuestion')}
        confirmLabel={t('privacy.clearNow')}
        cancelLabel={t('app.cancel')}
        danger
        onConfirm={onForget}
        onCancel={() => setAsking(false)}
      >
        <p>{t('privacy.clearCards')}</p>
        <p>{t('privacy.clearUnsent')}</p>
      </ConfirmDialog>
    </article>
  );
}
