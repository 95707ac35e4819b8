import type { TeamTranslator } from '@gehoer/shared/i18n/team/index.ts';
import type { MenuItem } from '../../../ui/menuItem.ts';

/** What the menu of a cluster offers. */
const CLUSTER_ACTIONS = [
  'changeHeading',
  'changeStatement',
  'writeNote',
  'spotlight',
  'merge',
  'toStart',
  'forwards',
  'backwards',
  'toEnd',
  'dissolve',
] as const;
export type ClusterAction = (typeof CLUSTER_ACTIONS)[number];

export const isClusterAction = (id: string): id is ClusterAction => CLUSTER_ACTIONS.some((action) => action === id);

/** What can be done with a cluster on the board. */
export interface ClusterHandlers {
  readonly onCollapse: (clusterId: string) => void;
  readonly onAction: (clusterId: string, action: ClusterAction) => void;
  readonly onName: (clusterId: string, heading: string) => void;
  readonly onDraft: (clusterId: string, statement: string) => void;
  /** Moves the picked cards into it. */
  readonly onMoveHere: (clusterId: string) => void;
}

/** Whether an action is possible for the cluster at `index` of `count`. */
const isPossible = (action: ClusterAction, index: number, count: number): boolean => {
  if (action === 'toStart' || action === 'forwards') return index > 0;
  if (action === 'toEnd' || action === 'backwards') return index < count - 1;
  return action !== 'merge' || count > 1;
};

const labelOf = (t: TeamTranslator, action: ClusterAction): string => {
  if (action === 'spotlight') return t('stage.spotlight');
  return action === 'changeStatement' || action === 'writeNote' ? t(`sort.${action}`) : t(`board.${action}`);
};

/** The menu of a cluster; what is not possible can be read but not chosen. */
export const clusterMenu = (t: TeamTranslator, index: number, count: number): MenuItem[] =>
  CLUSTER_ACTIONS.map((action) => ({
    id: action,
    label: labelOf(t, action),
    disabled: !isPossible(action, index, count),
    separated: action === 'merge' || action === 'toStart' || action === 'dissolve',
  }));

/**
 * Before which cluster one comes when it is moved.
 * @param ids the clusters in order
 * @returns the id of the cluster behind it; null = at the end
 */
export const movedBefore = (ids: readonly string[], id: string, action: ClusterAction): string | null => {
  const index = ids.indexOf(id);
  if (action === 'toStart') return ids[0] ?? null;
  if (action === 'forwards') return ids[index - 1] ?? null;
  return action === 'backwards' ? (ids[index + 2] ?? null) : null;
};
