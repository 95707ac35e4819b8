import { UserText } from '../../../ui/UserText.tsx';
import { CardWords } from '../CardWords.tsx';
import styles from './DraggedCards.module.css';
import type { BoardCluster } from './model/boardLayout.ts';
import { countCards, type Tile } from './model/tile.ts';

interface DraggedCardsProps {
  readonly tiles: readonly Tile[];
  /** The cluster that is dragged, if it is one. */
  readonly cluster: BoardCluster | undefined;
}

/** What follows the pointer: the first card or the cluster, and how many cards go with it. */
export function DraggedCards({ tiles, cluster }: DraggedCardsProps) {
  const [tile] = tiles;
  if (cluster) {
    return (
      <div className={styles['dragged']} data-several data-cluster>
        <strong>{cluster.number}</strong> <UserText inline text={cluster.cluster.heading} />
        <span className={styles['count']}>{countCards(cluster.tiles)}</span>
      </div>
    );
  }
  if (!tile) return null;
  const count = Math.max(tiles.length, countCards(tiles));
  return (
    <div className={styles['dragged']} data-several={count > 1 || undefined}>
      <CardWords card={tile.card} />
      {count > 1 && <span className={styles['count']}>{count}</span>}
    </div>
  );
}
