import { useEffect, useMemo, useRef } from 'react';
import type { Live } from '../../live/live.ts';
import { useLive } from '../../live/useLive.ts';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { useAnnouncer } from '../../ui/useAnnouncer.ts';
import { roundColour } from '../scenes/roundColour.ts';
import { type Scene, sceneOf } from '../scenes/scene.ts';
import { SceneView } from '../scenes/SceneView.tsx';
import { HeldContext } from '../stage/HeldContext.ts';
import { HeldCover } from '../stage/HeldCover.tsx';
import { HeldSign } from '../stage/HeldSign.tsx';
import { usePicture } from '../stage/usePicture.ts';
import { announcementOf } from './announcement.ts';
import { Corner } from './Corner.tsx';
import styles from './Wall.module.css';
import { useIdle } from './useIdle.ts';
import { useWakeLock } from './useWakeLock.ts';
import { useWallText } from './wallTextContext.ts';

/** The mouse rests after this long: pointer and buttons disappear. */
const IDLE_MS = 3000;

/** Says what has begun; not what stood there when the page was opened. */
function useAnnouncedScene(scene: Scene) {
  const { t } = useWallText();
  const { announcement, announce } = useAnnouncer();
  const text = announcementOf(scene, t);
  const known = useRef(text);
  useEffect(() => {
    if (known.current !== text) announce(text, 'scene');
    known.current = text;
  }, [announce, text]);
  return announcement;
}

/** The evening as the room sees it. */
export function Wall({ live }: { readonly live: Live }) {
  const present = useLive(live, ({ replica }) => replica.confirmed);
  const picture = usePicture(present);
  const workshop = picture ?? present;
  const isLost = useLive(live, ({ status }) => status === 'lost');
  const scene = useMemo(() => sceneOf(workshop), [workshop]);
  const isIdle = useIdle(IDLE_MS);
  useWakeLock();
  const announcement = useAnnouncedScene(scene);
  return (
    <div
      className={styles['wall']}
      data-round={scene.kind === 'round' ? roundColour(scene.number) : 'none'}
      data-idle={isIdle}
    >
      {!picture && scene.kind === 'round' && scene.view === 'board' ? (
        <HeldCover workshop={workshop} scene={scene} />
      ) : (
        <HeldContext value={present.stage.held}>
          <SceneView live={live} workshop={workshop} scene={scene} />
        </HeldContext>
      )}
      {present.stage.held && <HeldSign />}
      <Corner isLost={isLost} />
      <LiveRegion announcement={announcement} />
    </div>
  );
}
