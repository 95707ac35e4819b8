import { useNavigation } from '../route/Navigation.ts';
import { addressOf } from '../route/routes.ts';
import { LanguageChoice } from '../screens/LanguageChoice.tsx';
import { SPOKEN } from '../text/chooseLanguage.ts';
import { useText } from '../text/PhoneText.ts';
import styles from './StillFoot.module.css';

/**
 * The ways on for a page on which no script runs: it does not change by itself, and a list cannot be unfolded.
 * Stands below everything and goes when a script takes the page over, so that nothing else moves.
 */
export function StillFoot() {
  const { t } = useText();
  const { route, go } = useNavigation();
  if (go) return null;
  return (
    <div className={styles['still']}>
      {route.page === 'evening' && (
        <p>
          {t('app.reloadHint')} <a href={addressOf(route)}>{t('app.reload')}</a>
        </p>
      )}
      <LanguageChoice unfolded languages={SPOKEN} onChoose={() => undefined} />
    </div>
  );
}
