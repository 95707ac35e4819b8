import type { Language } from '@gehoer/shared/domain/languages.ts';
import { dirOf } from '@gehoer/shared/domain/languages.ts';
import { KIT_STEPS, kitWords } from '@gehoer/shared/i18n/kit/steps.ts';
import { useText } from '../text/TextContext.ts';
import { KitPicture } from './KitPicture.tsx';
import styles from './Poster.module.css';

/** Three pictures of how it works, each with one sentence in every language that the phones offer. */
export function KitSteps({ languages }: { readonly languages: readonly Language[] }) {
  const { t } = useText();
  return (
    <section className={styles['howTo']} aria-label={t('kit.howTo')}>
      <ol role="list" className={styles['steps']}>
        {KIT_STEPS.map((step, index) => (
          <li key={step} className={styles['step']}>
            <div className={styles['pictured']}>
              <span className={styles['ordinal']}>{index + 1}</span>
              <KitPicture step={step} />
            </div>
            {languages.map((language) => (
              <p key={language} lang={language} dir={dirOf(language)} className={styles['sentence']}>
                {kitWords[language][step]}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
