import { useText } from '../text/PhoneText.ts';
import styles from './BackLink.module.css';
import { useNavigation } from './Navigation.ts';
import { PageLink } from './PageLink.tsx';

/** Back to the evening, or to the entry for whoever is at none. */
export function BackLink() {
  const { t } = useText();
  const { route } = useNavigation();
  return (
    <p className={styles['back']}>
      <PageLink to={route.code === null ? 'enter' : 'evening'} className={styles['link']}>
        <svg className={styles['arrow']} width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
          <path d="M16 10H4m5-5-5 5 5 5" />
        </svg>
        {t('app.back')}
      </PageLink>
    </p>
  );
}
