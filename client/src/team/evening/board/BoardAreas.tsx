import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import type { RefObject } from 'react';
import { useText } from '../../text/TextContext.ts';
import styles from './Board.module.css';
import { clickOn, clusterHandlers, keyDownOn } from './boardEvents.ts';
import { type CardStates, concerning } from './Cards.tsx';
import { ClusterGrid } from './ClusterGrid.tsx';
import { emptyText } from './emptyText.ts';
import { UnsortedArea } from './UnsortedArea.tsx';
import type { BoardModel } from './useBoardModel.ts';
import { useSteady } from './useSteady.ts';

interface BoardAreasProps {
  readonly root: RefObject<HTMLDivElement | null>;
  readonly model: BoardModel;
  readonly state: Workshop;
}

/** The unsorted cards beside the clusters. */
export function BoardAreas({ root, model, state }: BoardAreasProps) {
  const { t } = useText();
  const { layout, picked, pickedIds, move, work, dragging, activeCard } = model;
  const toClusters = useSteady(clusterHandlers(model));
  const toUnsorted = useSteady({ onMoveHere: () => move(pickedIds, { kind: 'unsorted' }), onShow: work.show });
  const states: CardStates = {
    picked,
    active: activeCard.active,
    fresh: model.fresh,
    dragged: new Set(dragging.cardIds),
    over: dragging.over,
  };
  // The cards are buttons; their events are looked at here, so that hundreds of them need no handlers.
  const events = { onKeyDown: keyDownOn(model), onClick: clickOn(model), onFocus: activeCard.onFocus };
  return (
    <div
      ref={root}
      className={styles['areas']}
      data-first={layout.clusters.length === 0 || undefined}
      data-ticking={model.ticking || undefined}
      {...events}
    >
      <UnsortedArea
        cards={layout.unsorted}
        hiddenCards={layout.hidden}
        empty={emptyText(t, state, layout)}
        canCome={pickedIds.some((id) => state.cards.get(id)?.place.clusterId !== null) ? pickedIds.length : 0}
        {...toUnsorted}
        {...concerning(layout.unsorted, null, states)}
      />
      <ClusterGrid
        clusters={layout.clusters}
        states={states}
        folded={model.folding.folded}
        onCreate={() => move(pickedIds, { kind: 'new' })}
        {...toClusters}
      />
    </div>
  );
}
