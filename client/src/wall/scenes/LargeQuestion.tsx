import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import type { ReactNode } from 'react';
import { classNames } from '../../ui/classNames.ts';
import { Pictogram, roundPictogram } from '../../ui/Pictogram.tsx';
import { UserText } from '../../ui/UserText.tsx';
import { useWallText } from '../frame/wallTextContext.ts';
import styles from './LargeQuestion.module.css';
import { questionOf } from './question.ts';
import { RoundLine } from './RoundLine.tsx';
import type { RoundScene } from './scene.ts';
import { typeStep } from './typeStep.ts';

interface LargeQuestionProps {
  readonly workshop: Workshop;
  readonly scene: RoundScene;
  /** Whether the plain version stands below the official one, where they differ. */
  readonly withPlain: boolean;
  /** The foot of the screen. */
  readonly children: ReactNode;
}

/** A round's question with the screen to itself. */
export function LargeQuestion({ workshop, scene, withPlain, children }: LargeQuestionProps) {
  const { language } = useWallText();
  const { main, plain } = questionOf(workshop, scene.round, language);
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
        {withPlain && plain && <UserText text={plain.text} lang={plain.language} className={styles['plain']} />}
      </div>
      <footer className={styles['foot']}>{children}</footer>
    </main>
  );
}
