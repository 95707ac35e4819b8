import { CornerDownRight, Ellipsis, Equal, EyeOff, Plus, SquareParking, X } from 'lucide-react';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import { useText } from '../../text/TextContext.ts';
import { areParked, type MenuAction, offeredFor } from './cardActions.ts';
import { menuItems } from './menuItems.tsx';
import styles from './PickedTools.module.css';
import type { BoardModel } from './useBoardModel.ts';

interface PickedToolsProps {
  readonly model: BoardModel;
  readonly perform: (action: MenuAction, tileId: string) => void;
}

/** What stands in the bar itself needs no entry in its menu. */
const IN_THE_BAR: readonly MenuAction[] = ['chooseTarget', 'park', 'unpark', 'stack', 'hide'];

/** What can be done with the picked cards. It floats above the board, so that picking a card moves none. */
export function PickedTools({ model, perform }: PickedToolsProps) {
  const { t } = useText();
  const { pickedTiles, setDialog, move, clear } = model;
  const [first] = pickedTiles;
  if (!first) return null;
  const isParked = areParked(model, pickedTiles);
  const offered = offeredFor(model, first).map((group) => group.filter((action) => !IN_THE_BAR.includes(action)));
  return (
    <div className={styles['picked']}>
      <strong className={styles['count']}>{t('board.picked', { n: pickedTiles.length })}</strong>
      <Button size="small" variant="primary" onClick={() => perform('chooseTarget', first.id)}>
        <CornerDownRight size={18} aria-hidden="true" />
        {t('board.moveTo')}
      </Button>
      <Button size="small" onClick={() => move(pickedTiles, { kind: 'new' })}>
        <Plus size={18} aria-hidden="true" />
        {t('board.newCluster')}
      </Button>
      <Button size="small" onClick={() => perform('stack', first.id)}>
        <Equal size={18} aria-hidden="true" />
        {pickedTiles.length > 1 ? t('sort.same') : t('sort.sameAs')}
      </Button>
      <IconButton
        size="small"
        label={isParked ? t('sort.unpark') : t('sort.park')}
        icon={<SquareParking size={20} aria-hidden="true" />}
        onClick={() => perform(isParked ? 'unpark' : 'park', first.id)}
      />
      <IconButton
        size="small"
        label={t('board.hide')}
        icon={<EyeOff size={20} aria-hidden="true" />}
        onClick={() => setDialog({ kind: 'hide', tiles: pickedTiles })}
      />
      <Menu
        size="small"
        variant="quiet"
        className={styles['more']}
        label={t('sort.more')}
        items={menuItems(t, offered, first)}
        onSelect={(action) => perform(action as MenuAction, first.id)}
      >
        <Ellipsis size={20} aria-hidden="true" />
      </Menu>
      <IconButton size="small" label={t('board.clear')} icon={<X size={20} aria-hidden="true" />} onClick={clear} />
    </div>
  );
}
