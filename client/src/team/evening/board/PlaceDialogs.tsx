import { useText } from '../../text/TextContext.ts';
import type { BoardDialogsProps, PlaceDialog } from './openDialog.ts';
import { cardTargets, clusterTargets, moveTargets } from './model/moveTargets.ts';
import { TargetDialog } from './TargetDialog.tsx';

type Props<Dialog> = BoardDialogsProps & { readonly dialog: Dialog };

/** The dialogs in which somebody chooses where cards, or a cluster, go. */
export function PlaceDialogs({ dialog, ...props }: Props<PlaceDialog>) {
  if (dialog.kind === 'merge') return <MergeDialog clusterId={dialog.clusterId} {...props} />;
  const { tiles } = dialog;
  if (dialog.kind === 'copy') return <CopyDialog tiles={tiles} {...props} />;
  return <MoveDialog onlyCards={dialog.kind === 'same'} tiles={tiles} {...props} />;
}

type Tiles = Extract<PlaceDialog, { readonly tiles: unknown }>['tiles'];

/** Moves cards somewhere, or puts them under a card that says the same: cards are found by their words. */
function MoveDialog(props: BoardDialogsProps & { readonly tiles: Tiles; readonly onlyCards: boolean }) {
  const { tiles, onlyCards, layout, onMove, onClose } = props;
  const { t } = useText();
  const areCards = tiles.every(({ card }) => card.kind === 'card');
  const cards = areCards ? cardTargets(layout, tiles) : [];
  return (
    <TargetDialog
      title={onlyCards ? t('sort.sameAs') : t('board.moveTitle', { n: tiles.length })}
      help={onlyCards ? t('sort.sameHelp') : undefined}
      filterLabel={onlyCards ? t('sort.sameFilter') : t('board.moveFilter')}
      nothing={onlyCards ? t('sort.sameNothing') : t('board.moveNothing')}
      targets={onlyCards ? cards : moveTargets(layout, tiles)}
      whenTyped={onlyCards ? [] : cards}
      onClose={onClose}
      onChoose={(target) => {
        onMove(tiles, target);
        onClose();
      }}
    />
  );
}

/** Chooses a second cluster in which cards are shown as well. */
function CopyDialog({ tiles, layout, work, onClose }: BoardDialogsProps & { readonly tiles: Tiles }) {
  const { t } = useText();
  const isElsewhere = (clusterId: string): boolean => {
    const there = layout.clusters.find(({ cluster }) => cluster.id === clusterId)?.tiles ?? [];
    return tiles.some(({ card }) => !there.some((tile) => tile.card.id === card.id));
  };
  return (
    <TargetDialog
      title={t('sort.copyTitle', { n: tiles.length })}
      help={t('sort.copyHelp')}
      filterLabel={t('board.moveFilter')}
      nothing={t('board.moveNothing')}
      targets={clusterTargets(layout).filter(
        ({ target }) => target.kind === 'cluster' && isElsewhere(target.clusterId),
      )}
      onClose={onClose}
      onChoose={(target) => {
        if (target.kind === 'cluster') work.copy(tiles, target.clusterId);
        onClose();
      }}
    />
  );
}

/** Chooses the cluster that takes the cards of this one. */
function MergeDialog({ clusterId, layout, work, onClose }: BoardDialogsProps & { readonly clusterId: string }) {
  const { t } = useText();
  const number = layout.clusters.find(({ cluster }) => cluster.id === clusterId)?.number ?? '';
  return (
    <TargetDialog
      title={t('board.mergeTitle', { number })}
      help={t('board.mergeHelp')}
      filterLabel={t('board.moveFilter')}
      nothing={t('board.moveNothing')}
      targets={clusterTargets(layout).filter(
        ({ target }) => target.kind === 'cluster' && target.clusterId !== clusterId,
      )}
      onClose={onClose}
      onChoose={(target) => {
        if (target.kind === 'cluster') work.merge(clusterId, target.clusterId);
        onClose();
      }}
    />
  );
}
