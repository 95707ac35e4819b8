import { readingPosition } from '@gehoer/shared/domain/reading.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { UserText } from '../../ui/UserText.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { useWallText } from '../frame/wallTextContext.ts';
import { QuestionHead } from '../scenes/QuestionHead.tsx';
import type { RoundScene } from '../scenes/scene.ts';
import styles from './CardScene.module.css';
import type { StageFocus } from './focusOf.ts';
import { LargeCard } from './LargeCard.tsx';

type CardFocus = Extract<StageFocus, { on: 'card' }>;

interface CardSceneProps {
  readonly workshop: Workshop;
  readonly scene: RoundScene;
  readonly focus: CardFocus;
}

/** "12 von 48" for a card that is still to be put somewhere, else where it lies. */
function Whereabouts({ workshop, focus: { face, group } }: Omit<CardSceneProps, 'scene'>) {
  const { t } = useWallText();
  const position = readingPosition(workshop, face.card);
  if (position) {
    return (
      <p className={styles['position']}>
        <span aria-hidden="true">{t('stage.position', { n: position.n, total: position.total })}</span>
        <VisuallyHidden>{t('stage.positionLabel', { n: position.n, total: position.total })}</VisuallyHidden>
      </p>
    );
  }
  if (!group) return null;
  if (group.number === '') return <p className={styles['place']}>{t('sorting.parked')}</p>;
  return (
    <p className={styles['place']}>
      <span className={styles['number']}>{group.number}</span>
      {group.heading === '' ? t('sorting.untitled') : <UserText text={group.heading} />}
    </p>
  );
}

/** One card fills the wall: it is being read aloud. The question stays in sight above it. */
export function CardScene({ workshop, scene, focus }: CardSceneProps) {
  const { t } = useWallText();
  const { card, said } = focus.face;
  return (
    <main className={styles['scene']}>
      <QuestionHead workshop={workshop} scene={scene} look="quiet" />
      <LargeCard key={card.id} card={card} />
      <footer className={styles['foot']}>
        <Whereabouts workshop={workshop} focus={focus} />
        <p className={styles['notes']}>
          {said > 1 && <strong className={styles['said']}>{t('sorting.said', { n: said })}</strong>}
          {card.german && (
            <span>
              {t(card.german.translator === 'machine' ? 'stage.translatedMachine' : 'stage.translatedPerson')}
            </span>
          )}
        </p>
      </footer>
    </main>
  );
}
