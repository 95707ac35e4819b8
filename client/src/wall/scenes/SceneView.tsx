import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import type { Live } from '../../live/live.ts';
import { RoundBoard } from '../stage/RoundBoard.tsx';
import { ArrivalScene } from './ArrivalScene.tsx';
import { ClosingScene } from './ClosingScene.tsx';
import { DotsScene } from './DotsScene.tsx';
import { QuestionScene } from './QuestionScene.tsx';
import type { Scene } from './scene.ts';
import { StationScene } from './StationScene.tsx';

interface SceneViewProps {
  readonly live: Live;
  readonly workshop: Workshop;
  readonly scene: Scene;
}

/** Draws a scene. */
export function SceneView({ live, workshop, scene }: SceneViewProps) {
  switch (scene.kind) {
    case 'arrival':
      return <ArrivalScene live={live} profile={workshop.profile} />;
    case 'round':
      if (scene.view === 'dots') return <DotsScene live={live} workshop={workshop} scene={scene} />;
      return scene.view === 'board' ? (
        <RoundBoard live={live} workshop={workshop} scene={scene} />
      ) : (
        <QuestionScene live={live} workshop={workshop} scene={scene} />
      );
    case 'closing':
      return <ClosingScene profile={workshop.profile} />;
    case 'welcome':
    case 'talk':
    case 'break':
    case 'end':
      return <StationScene live={live} profile={workshop.profile} scene={scene} />;
  }
}
