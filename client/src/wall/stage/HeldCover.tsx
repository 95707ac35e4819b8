import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { classNames } from '../../ui/classNames.ts';
import { Pictogram, roundPictogram } from '../../ui/Pictogram.tsx';
import { UserText } from '../../ui/UserText.tsx';
import { useWallText } from '../frame/wallTextContext.ts';
import { questionOf } from '../scenes/question.ts';
import styles from '../scenes/QuestionScene.module.css';
import { RoundLine } from '../scenes/RoundLine.tsx';
import type { RoundScene } from '../scenes/scene.ts';
import { typeStep } from '../scenes/typeStep.ts';

interface HeldCoverProps {
  readonly workshop: Workshop;
  readonly scene: RoundScene;
}

/** Stands where a wall was opened while it was held: the question, and nothing of what is being sorted. */
export function HeldCover({ workshop, scene }: HeldCoverProps) {
  const { t, language } = useWallText();
  const { main } = questionOf(workshop, scene.round, language);
  return (
    <main className={styles['question']}>
      <header className={styles['head']}>
        <Pictogram name={roundPictogram(scene.number)} className={styles['sign']} />
        <RoundLine scene={scene} profile={workshop.profile} />
      </header>
      <div className={classNames(styles['middle'], styles[typeStep(main.text)])}>
        <h1 className={styles['main']}>
          <UserText text={main.text} lang={main.language} />
        </h1>
      </div>
      <footer className={styles['foot']}>
        <p className={styles['soon']}>{t('stage.soon')}</p>
      </footer>
    </main>
  );
}
