import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { useMemo } from 'react';
import type { Live } from '../../live/live.ts';
import { groupsOf } from '../board/groups.ts';
import { BoardScene } from '../scenes/BoardScene.tsx';
import type { RoundScene } from '../scenes/scene.ts';
import { CardScene } from './CardScene.tsx';
import { ClusterScene } from './ClusterScene.tsx';
import { focusOf } from './focusOf.ts';

interface RoundBoardProps {
  readonly live: Live;
  readonly workshop: Workshop;
  readonly scene: RoundScene;
}

/** A round's cards as the team leads the wall: all of them, one, or one cluster. */
export function RoundBoard({ live, workshop, scene }: RoundBoardProps) {
  const { round, number } = scene;
  const groups = useMemo(() => groupsOf(workshop, round.id, number), [workshop, round.id, number]);
  const focus = focusOf(workshop, round, groups);
  if (focus.on === 'card') return <CardScene workshop={workshop} scene={scene} focus={focus} />;
  if (focus.on === 'cluster') return <ClusterScene workshop={workshop} scene={scene} group={focus.group} />;
  return <BoardScene live={live} workshop={workshop} scene={scene} groups={groups} />;
}
