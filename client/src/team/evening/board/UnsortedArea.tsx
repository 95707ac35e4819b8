import { CornerDownRight } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { useText } from '../../text/TextContext.ts';
import { Cards, type CardStates } from './Cards.tsx';
import { DropPane } from './dragging/DropPane.tsx';
import { HiddenCards } from './HiddenCards.tsx';
import type { BoardLayout } from './model/boardLayout.ts';
import { dropIds } from './model/dropTarget.ts';
import styles from './UnsortedArea.module.css';

interface UnsortedAreaProps {
  readonly layout: BoardLayout;
  readonly states: CardStates;
  /** What to say while there is no card here. */
  readonly empty: ReactNode;
  /** Whether picked cards could be brought here. */
  readonly canMoveHere: boolean;
  readonly onMoveHere: () => void;
  readonly onShow: (cardId: string) => void;
}

/** "Noch nicht zugeordnet": always in sight, at the start side; below it what is hidden. */
export function UnsortedArea({ layout, states, empty, canMoveHere, onMoveHere, onShow }: UnsortedAreaProps) {
  const { t } = useText();
  const headingId = useId();
  const n = states.picked.size;
  return (
    <div className={styles['area']} data-over={states.over?.kind === 'unsorted' || undefined}>
      <section aria-labelledby={headingId} className={styles['section']}>
        <div className={styles['head']}>
          <h2 id={headingId} className={styles['heading']}>
            {t('board.unsorted')} <span className={styles['count']}>{layout.unsorted.length}</span>
          </h2>
          {canMoveHere && (
            <Button
              size="small"
              aria-label={t('board.hereLabel', { n, target: t('board.unsorted') })}
              onClick={onMoveHere}
            >
              <CornerDownRight size={18} aria-hidden="true" />
              {t('board.here')}
            </Button>
          )}
        </div>
        <DropPane
          id="unsorted"
          dropId={dropIds.unsorted}
          className={styles['pane']}
          contentClassName={styles['content']}
        >
          {layout.unsorted.length > 0 ? (
            <Cards cards={layout.unsorted} states={states} labelledBy={headingId} />
          ) : (
            <p className={styles['empty']}>{empty}</p>
          )}
        </DropPane>
      </section>
      <HiddenCards cards={layout.hidden} onShow={onShow} />
    </div>
  );
}
