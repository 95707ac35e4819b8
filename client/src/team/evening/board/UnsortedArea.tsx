import { CornerDownRight, MessageSquarePlus } from 'lucide-react';
import type { Card } from '@gehoer/shared/domain/card.ts';
import { memo, type ReactNode, useId } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useText } from '../../text/TextContext.ts';
import { Cards, type CardStates } from './Cards.tsx';
import { DropPane } from './dragging/DropPane.tsx';
import { HiddenCards } from './HiddenCards.tsx';
import { dropIds } from './model/dropTarget.ts';
import { countCards, type Tile } from './model/tile.ts';
import styles from './UnsortedArea.module.css';

interface UnsortedAreaProps extends CardStates {
  readonly tiles: readonly Tile[];
  readonly hiddenCards: readonly Card[];
  /** What to say while there is no card here. */
  readonly empty: ReactNode;
  /** How many picked cards could be brought here. */
  readonly canCome: number;
  readonly onMoveHere: () => void;
  readonly onShow: (cardId: string) => void;
  readonly onErase: (card: Card) => void;
  readonly onNote: () => void;
}

/** "Noch nicht zugeordnet": always in sight, at the start side; below it what is hidden. */
export const UnsortedArea = memo(function UnsortedArea(props: UnsortedAreaProps) {
  const { tiles, hiddenCards, empty, canCome, onMoveHere, onShow, onErase, onNote, ...states } = props;
  const { t } = useText();
  const headingId = useId();
  return (
    <div className={styles['area']} data-drop={dropIds.unsorted}>
      <section aria-labelledby={headingId} className={styles['section']}>
        <div className={styles['head']}>
          <h2 id={headingId} className={styles['heading']}>
            {t('board.unsorted')} <span className={styles['count']}>{countCards(tiles)}</span>
          </h2>
          {canCome > 0 ? (
            <Button
              size="small"
              aria-label={t('board.hereLabel', { n: canCome, target: t('board.unsorted') })}
              onClick={onMoveHere}
            >
              <CornerDownRight size={18} aria-hidden="true" />
              <span className={styles['here']}>{t('board.here')}</span>
            </Button>
          ) : (
            <IconButton
              size="small"
              label={`${t('sort.writeNote')}: ${t('board.unsorted')}`}
              icon={<MessageSquarePlus size={20} aria-hidden="true" />}
              onClick={onNote}
            />
          )}
        </div>
        <DropPane id="unsorted" className={styles['pane']} contentClassName={styles['content']}>
          {tiles.length > 0 ? (
            <Cards tiles={tiles} {...states} labelledBy={headingId} />
          ) : (
            <p className={styles['empty']}>{empty}</p>
          )}
        </DropPane>
      </section>
      <HiddenCards cards={hiddenCards} onShow={onShow} onErase={onErase} />
    </div>
  );
});
