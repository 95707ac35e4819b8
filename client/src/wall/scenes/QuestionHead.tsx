import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import type { ReactNode } from 'react';
import { classNames } from '../../ui/classNames.ts';
import { Pictogram, roundPictogram } from '../../ui/Pictogram.tsx';
import { UserText } from '../../ui/UserText.tsx';
import { useWallText } from '../frame/wallTextContext.ts';
import { questionOf } from './question.ts';
import styles from './QuestionHead.module.css';
import { RoundLine } from './RoundLine.tsx';
import type { RoundScene } from './scene.ts';

interface QuestionHeadProps {
  readonly workshop: Workshop;
  readonly scene: RoundScene;
  /** `band` on a ground of its own; `quiet` above something larger than the question. */
  readonly look: 'band' | 'quiet';
  readonly className?: string | undefined;
  /** What stands beside the question. */
  readonly children?: ReactNode;
}

/** A round's question in sight above what the wall shows of it. */
export function QuestionHead({ workshop, scene, look, className, children }: QuestionHeadProps) {
  const { language } = useWallText();
  const { main } = questionOf(workshop, scene.round, language);
  return (
    <header className={classNames(styles['head'], styles[look], className)}>
      <Pictogram name={roundPictogram(scene.number)} className={styles['sign']} />
      <div className={styles['question']}>
        <RoundLine scene={scene} profile={workshop.profile} />
        <h1 className={styles['main']}>
          <UserText text={main.text} lang={main.language} />
        </h1>
      </div>
      {children}
    </header>
  );
}
