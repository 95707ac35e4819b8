import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { useText } from '../../text/TextContext.ts';
import { HideDialog } from './HideDialog.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import type { BoardLayout } from './model/boardLayout.ts';
import type { DropTarget } from './model/dropTarget.ts';
import { moveTargets } from './model/moveTargets.ts';
import { TargetDialog } from './TargetDialog.tsx';
import type { BoardWork } from './useBoardWork.ts';

/** The dialog that is open on the board. */
export type OpenDialog =
  | { readonly kind: 'move' | 'hide'; readonly cardIds: readonly string[] }
  | { readonly kind: 'merge'; readonly clusterId: string }
  | { readonly kind: 'keys' };

interface BoardDialogsProps {
  readonly dialog: OpenDialog;
  readonly layout: BoardLayout;
  readonly state: Workshop;
  readonly work: BoardWork;
  readonly onMove: (cardIds: readonly string[], target: DropTarget) => void;
  readonly onClose: () => void;
}

/** Shows the dialog of the board that is open. Cards that have gone meanwhile are left out. */
export function BoardDialogs({ dialog, layout, state, work, onMove, onClose }: BoardDialogsProps) {
  const { t } = useText();
  if (dialog.kind === 'keys') return <KeysDialog onClose={onClose} />;
  if (dialog.kind === 'merge') {
    return <MergeDialog clusterId={dialog.clusterId} layout={layout} work={work} onClose={onClose} />;
  }
  const cards = dialog.cardIds.flatMap((id) => state.cards.get(id) ?? []);
  if (dialog.kind === 'hide') {
    return (
      <HideDialog
        cards={cards}
        onClose={onClose}
        onHide={(reason) => {
          work.hide(dialog.cardIds, reason);
          onClose();
        }}
      />
    );
  }
  return (
    <TargetDialog
      title={t('board.moveTitle', { n: cards.length })}
      targets={moveTargets(layout)}
      onClose={onClose}
      onChoose={(target) => {
        onMove(dialog.cardIds, target);
        onClose();
      }}
    />
  );
}

interface MergeDialogProps extends Pick<BoardDialogsProps, 'layout' | 'work' | 'onClose'> {
  readonly clusterId: string;
}

/** Chooses the cluster that takes the cards of this one. */
function MergeDialog({ clusterId, layout, work, onClose }: MergeDialogProps) {
  const { t } = useText();
  const number = layout.clusters.find(({ cluster }) => cluster.id === clusterId)?.number ?? '';
  const others = moveTargets(layout).filter(
    ({ target }) => target.kind === 'cluster' && target.clusterId !== clusterId,
  );
  return (
    <TargetDialog
      title={t('board.mergeTitle', { number })}
      help={t('board.mergeHelp')}
      targets={others}
      onClose={onClose}
      onChoose={(target) => {
        if (target.kind === 'cluster') work.merge(clusterId, target.clusterId);
        onClose();
      }}
    />
  );
}
