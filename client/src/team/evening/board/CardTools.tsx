import { EllipsisVertical, EyeOff } from 'lucide-react';
import { HIDE_REASONS } from '@gehoer/shared/domain/card.ts';
import { createPortal } from 'react-dom';
import type { RefObject } from 'react';
import { Menu } from '../../../ui/Menu.tsx';
import { useText } from '../../text/TextContext.ts';
import styles from './CardTools.module.css';
import { type MenuAction, offeredFor } from './cardActions.ts';
import { menuItems } from './menuItems.tsx';
import type { BoardModel } from './useBoardModel.ts';
import { useCardAtHand } from './useCardAtHand.ts';

interface CardToolsProps {
  readonly root: RefObject<HTMLElement | null>;
  readonly model: BoardModel;
  readonly perform: (action: MenuAction, tileId: string) => void;
}

/**
 * The tools of the one card at hand, under the mouse or with the focus: hide with a reason, and everything else in a
 * menu. There is one pair of them on the whole board, which goes to the card; no other card is rendered for that.
 */
export function CardTools({ root, model, perform }: CardToolsProps) {
  const { t } = useText();
  const isDragging = model.dragging.cardIds.length > 0 || model.clusterDragging.clusterId !== null;
  const { element, tileId } = useCardAtHand(root, isDragging);
  const [tile] = model.tilesBy(tileId === null ? [] : [tileId]);
  if (!element || !tile) return null;
  const tiles = model.taken(tile.id);
  return createPortal(
    <span className={styles['tools']}>
      <Menu
        size="small"
        className={styles['tool']}
        label={t('sort.hideCard')}
        items={HIDE_REASONS.map((reason) => ({ id: reason, label: t(`hideReason.${reason}`) }))}
        onSelect={(reason) => {
          const known = HIDE_REASONS.find((each) => each === reason);
          if (known) model.work.hide(tiles, known);
        }}
      >
        <EyeOff size={16} aria-hidden="true" />
      </Menu>
      <Menu
        size="small"
        className={styles['tool']}
        label={t('sort.cardMenu')}
        items={menuItems(t, offeredFor(model, tile), tile)}
        onSelect={(action) => perform(action as MenuAction, tile.id)}
      >
        <EllipsisVertical size={16} aria-hidden="true" />
      </Menu>
    </span>,
    element,
  );
}
