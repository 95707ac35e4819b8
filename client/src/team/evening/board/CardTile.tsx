import { memo } from 'react';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { useText } from '../../text/TextContext.ts';
import { CardWords } from '../CardWords.tsx';
import { HolderSign } from '../together/HolderSign.tsx';
import { CardSigns } from './CardSigns.tsx';
import styles from './CardTile.module.css';
import { dropIds } from './model/dropTarget.ts';
import type { Tile } from './model/tile.ts';
import { PileToggle } from './PileToggle.tsx';

export interface CardTileProps {
  readonly tile: Tile;
  readonly picked: boolean;
  /** Whether the Tab key stops here. */
  readonly isStop: boolean;
  readonly fresh: boolean;
  /** Is on the move. */
  readonly dragged: boolean;
  /** Name of somebody else who has it in the hand. */
  readonly holder: string | undefined;
}

/** A stack has an edge of its own below; a card of an open stack is set in. */
const pileLook = ({ isOpen, pile, top }: Tile): string | undefined => {
  if (top !== null) return 'inside';
  if (pile.length === 0) return undefined;
  return isOpen ? 'open' : 'closed';
};

/**
 * A card on the board. It has no handlers of its own: the board looks at `data-card` and `data-drop`, so a card is
 * rendered again only when something about it changes.
 */
export const CardTile = memo(function CardTile(props: CardTileProps) {
  const { tile, picked, isStop, fresh, dragged, holder } = props;
  const { t } = useText();
  const { card, pile } = tile;
  return (
    <li className={styles['item']} data-drop={dropIds.card(tile.id)} data-kind={card.kind} data-pile={pileLook(tile)}>
      <button
        type="button"
        className={styles['card']}
        data-card={tile.id}
        data-fresh={fresh || undefined}
        data-dragged={dragged || undefined}
        data-held={holder !== undefined || undefined}
        aria-pressed={picked}
        tabIndex={isStop ? 0 : -1}
      >
        {card.kind === 'note' && <span className={styles['kind']}>{t('sort.note')}</span>}
        <CardWords card={card} />
        {pile.length > 0 && <VisuallyHidden>{t('sort.said', { n: pile.length + 1 })}</VisuallyHidden>}
        <CardSigns tile={tile} />
        {holder !== undefined && <HolderSign name={holder} />}
        {fresh && <span className={styles['fresh']}>{t('board.isNew')}</span>}
      </button>
      {pile.length > 0 && <PileToggle tile={tile} isStop={isStop} />}
    </li>
  );
});
