import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { useWallText } from '../frame/wallTextContext.ts';
import { LargeQuestion } from '../scenes/LargeQuestion.tsx';
import type { RoundScene } from '../scenes/scene.ts';
import { Soon } from '../scenes/Soon.tsx';

interface HeldCoverProps {
  readonly workshop: Workshop;
  readonly scene: RoundScene;
}

/** Stands where a wall was opened while it was held: the question, and nothing of what is being sorted. */
export function HeldCover({ workshop, scene }: HeldCoverProps) {
  const { t } = useWallText();
  return (
    <LargeQuestion workshop={workshop} scene={scene} withPlain={false}>
      <Soon>{t('stage.soon')}</Soon>
    </LargeQuestion>
  );
}
