import type { Card } from '@gehoer/shared/domain/card.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import type { RefObject } from 'react';
import { useText } from '../../text/TextContext.ts';
import { useHolders } from '../together/useHolders.ts';
import styles from './Board.module.css';
import { clickOn, clusterHandlers, keyDownOn } from './boardEvents.ts';
import type { MenuAction } from './cardActions.ts';
import { type CardStates, concerning } from './Cards.tsx';
import { CardTools } from './CardTools.tsx';
import { ClusterGrid } from './ClusterGrid.tsx';
import { emptyText } from './emptyText.ts';
import type { Tile } from './model/tile.ts';
import { ParkingLot } from './ParkingLot.tsx';
import { UnsortedArea } from './UnsortedArea.tsx';
import type { BoardModel } from './useBoardModel.ts';
import { useLasso } from './useLasso.ts';
import { useSteady } from './useSteady.ts';

interface BoardAreasProps {
  readonly root: RefObject<HTMLDivElement | null>;
  readonly model: BoardModel;
  readonly state: Workshop;
  readonly perform: (action: MenuAction, tileId: string) => void;
}

/** How many of the picked tiles do not lie in an area yet. */
const comingTo = (area: readonly Tile[], picked: readonly Tile[]): number =>
  picked.some((tile) => !area.includes(tile)) ? picked.length : 0;

/** The unsorted cards and the parking lot beside the clusters. */
export function BoardAreas({ root, model, state, perform }: BoardAreasProps) {
  const { t } = useText();
  const { layout, picked, pickedTiles, move, work, dragging, activeCard, setDialog } = model;
  const toClusters = useSteady(clusterHandlers(model));
  const toUnsorted = useSteady({
    onMoveHere: () => move(pickedTiles, { kind: 'unsorted' }),
    onShow: work.show,
    onErase: (card: Card) => setDialog({ kind: 'erase', card }),
    onNote: () => setDialog({ kind: 'note', areaId: null }),
  });
  const toParking = useSteady({
    onToggle: model.toggleParking,
    onMoveHere: () => move(pickedTiles, { kind: 'parked' }),
  });
  const startLasso = useLasso(root, model.pickAll);
  const states: CardStates = {
    picked,
    active: activeCard.active,
    fresh: model.fresh,
    dragged: new Set(dragging.cardIds),
    held: useHolders(),
  };
  // The cards are buttons; their events are looked at here, so that hundreds of them need no handlers.
  const events = {
    onKeyDown: keyDownOn(model, perform),
    onClick: clickOn(model),
    onFocus: activeCard.onFocus,
    onPointerDown: startLasso,
  };
  return (
    <div
      ref={root}
      className={styles['areas']}
      data-first={layout.clusters.length === 0 || undefined}
      data-ticking={model.ticking || undefined}
      {...events}
    >
      <UnsortedArea
        tiles={layout.unsorted}
        hiddenCards={layout.hidden}
        empty={emptyText(t, state, layout)}
        canCome={comingTo(layout.unsorted, pickedTiles)}
        {...toUnsorted}
        {...concerning(layout.unsorted, states)}
      />
      <ParkingLot
        tiles={layout.parked}
        open={model.parkingOpen}
        canCome={comingTo(layout.parked, pickedTiles)}
        {...toParking}
        {...concerning(layout.parked, states)}
      />
      <ClusterGrid
        clusters={layout.clusters}
        states={states}
        moving={model.clusterDragging}
        folded={model.folding.folded}
        onCreate={() => move(pickedTiles, { kind: 'new' })}
        {...toClusters}
      />
      <CardTools root={root} model={model} perform={perform} />
    </div>
  );
}
