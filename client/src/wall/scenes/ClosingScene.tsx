import { textIn } from '@gehoer/shared/domain/localText.ts';
import type { Profile } from '@gehoer/shared/domain/profile.ts';
import { Pictogram } from '../../ui/Pictogram.tsx';
import { UserText } from '../../ui/UserText.tsx';
import { useWallText } from '../frame/wallTextContext.ts';
import styles from './ClosingScene.module.css';
import { typeStep } from './typeStep.ts';

/** Thanks, and what becomes of the cards. */
export function ClosingScene({ profile }: { readonly profile: Profile }) {
  const { t, language } = useWallText();
  const nextSteps = textIn(profile.nextSteps, language);
  return (
    <main className={styles['closing']}>
      <header className={styles['head']}>
        <Pictogram name="closing" className={styles['sign']} />
        <div>
          <h1 className={styles['title']}>{t('evening.closing')}</h1>
          <p className={styles['thanks']}>{t('evening.closingThanks')}</p>
        </div>
      </header>
      {nextSteps.text !== '' && (
        <section className={styles['next']} aria-labelledby="next-steps">
          <h2 id="next-steps">{t('evening.nextSteps')}</h2>
          <UserText text={nextSteps.text} lang={nextSteps.language} className={styles[typeStep(nextSteps.text)]} />
        </section>
      )}
      <UserText text={profile.organiser} className={styles['organiser']} />
    </main>
  );
}
