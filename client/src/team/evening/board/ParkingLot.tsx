import { CornerDownRight, PanelLeftClose, SquareParking } from 'lucide-react';
import { memo, useId } from 'react';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useText } from '../../text/TextContext.ts';
import { CardCount } from './CardCount.tsx';
import { Cards, type CardStates } from './Cards.tsx';
import { DropPane } from './dragging/DropPane.tsx';
import { dropIds } from './model/dropTarget.ts';
import { countCards, type Tile } from './model/tile.ts';
import styles from './ParkingLot.module.css';

interface ParkingLotProps extends CardStates {
  readonly tiles: readonly Tile[];
  readonly open: boolean;
  /** How many picked cards could be brought here. */
  readonly canCome: number;
  readonly onToggle: () => void;
  readonly onMoveHere: () => void;
}

/** The parking lot beside the unsorted cards: a strip that takes cards at any time, and a column when it is opened. */
export const ParkingLot = memo(function ParkingLot(props: ParkingLotProps) {
  const { tiles, open, canCome, onToggle, onMoveHere, ...states } = props;
  const { t } = useText();
  const headingId = useId();
  const name = t('sort.parking');
  const count = countCards(tiles);
  const moveHere = canCome > 0 && (
    <IconButton
      size="small"
      variant="secondary"
      label={t('board.hereLabel', { n: canCome, target: name })}
      icon={<CornerDownRight size={18} aria-hidden="true" />}
      onClick={onMoveHere}
    />
  );
  if (!open) {
    return (
      <section aria-label={name} className={styles['strip']} data-drop={dropIds.parked}>
        <button type="button" className={styles['open']} aria-expanded="false" onClick={onToggle}>
          <SquareParking size={22} aria-hidden="true" />
          <span className={styles['name']}>{name}</span>
          <span className={styles['count']}>
            <CardCount n={count} />
          </span>
        </button>
        {moveHere}
      </section>
    );
  }
  return (
    <section aria-labelledby={headingId} className={styles['column']} data-drop={dropIds.parked}>
      <div className={styles['head']}>
        <h2 id={headingId} className={styles['heading']}>
          <SquareParking size={20} aria-hidden="true" /> {name} <span className={styles['count']}>{count}</span>
        </h2>
        {moveHere}
        <IconButton
          size="small"
          label={t('sort.parkingClose')}
          aria-expanded="true"
          icon={<PanelLeftClose size={20} aria-hidden="true" />}
          onClick={onToggle}
        />
      </div>
      <DropPane id="parked" className={styles['pane']}>
        {tiles.length > 0 ? (
          <Cards tiles={tiles} {...states} labelledBy={headingId} />
        ) : (
          <p className={styles['empty']}>{t('sort.parkingHelp')}</p>
        )}
      </DropPane>
    </section>
  );
});
