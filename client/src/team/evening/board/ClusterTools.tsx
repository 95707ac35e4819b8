import { ChevronDown, ChevronRight, CornerDownRight, EllipsisVertical } from 'lucide-react';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { useText } from '../../text/TextContext.ts';
import { CardCount } from './CardCount.tsx';
import { type ClusterHandlers, clusterMenu, isClusterAction } from './clusterActions.ts';
import styles from './ClusterTools.module.css';
import type { BoardCluster } from './model/boardLayout.ts';
import { countCards, countCopies } from './model/tile.ts';
import { clusterText } from './targetText.ts';

export interface ClusterToolsProps extends Omit<ClusterHandlers, 'onName' | 'onDraft'> {
  readonly board: BoardCluster;
  /** Place among the clusters, from 0, and how many there are. */
  readonly index: number;
  readonly count: number;
  readonly collapsed: boolean;
  /** How many cards are picked on the whole board. */
  readonly pickedCount: number;
  readonly onWrite: (part: 'heading' | 'statement') => void;
}

/** How many cards a cluster has, and its buttons; with picked cards one that brings them here. */
export function ClusterTools({ board, index, count, collapsed, pickedCount, ...on }: ClusterToolsProps) {
  const { t } = useText();
  const { id } = board.cluster;
  const name = clusterText(t, board);
  const linked = countCopies(board.tiles);
  const Chevron = collapsed ? ChevronRight : ChevronDown;
  const act = (action: string) => {
    if (action === 'changeHeading') on.onWrite('heading');
    else if (action === 'changeStatement') on.onWrite('statement');
    else if (isClusterAction(action)) on.onAction(id, action);
  };
  return (
    <span className={styles['tools']}>
      {pickedCount > 0 && (
        <Button
          size="small"
          aria-label={t('board.hereLabel', { n: pickedCount, target: name })}
          onClick={() => on.onMoveHere(id)}
        >
          <CornerDownRight size={18} aria-hidden="true" />
          <span className={styles['here']}>{t('board.here')}</span>
        </Button>
      )}
      <span className={styles['count']}>
        <CardCount n={countCards(board.tiles)} />
        {linked > 0 && (
          <span title={t('sort.linked', { n: linked })}>
            <span aria-hidden="true">&#8239;+&#8239;{linked}</span>
            <VisuallyHidden>{t('sort.linked', { n: linked })}</VisuallyHidden>
          </span>
        )}
      </span>
      <IconButton
        size="small"
        label={`${collapsed ? t('board.expand') : t('board.collapse')}: ${name}`}
        aria-expanded={!collapsed}
        icon={<Chevron size={20} aria-hidden="true" />}
        onClick={() => on.onCollapse(id)}
      />
      <Menu
        size="small"
        variant="quiet"
        label={t('board.clusterMenu', { number: board.number })}
        items={clusterMenu(t, index, count)}
        onSelect={act}
      >
        <EllipsisVertical size={20} aria-hidden="true" />
      </Menu>
    </span>
  );
}
