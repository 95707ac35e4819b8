import { useEffect, useMemo, useRef } from 'react';
import type { Live } from '../../live/live.ts';
import { useLive } from '../../live/useLive.ts';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { useAnnouncer } from '../../ui/useAnnouncer.ts';
import { roundColour } from '../scenes/roundColour.ts';
import { type Scene, sceneOf } from '../scenes/scene.ts';
import { SceneView } from '../scenes/SceneView.tsx';
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
  const workshop = useLive(live, ({ replica }) => replica.confirmed);
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
      <SceneView live={live} workshop={workshop} scene={scene} />
      <Corner isLost={isLost} />
      <LiveRegion announcement={announcement} />
    </div>
  );
}
