import { ConfirmErase } from './ConfirmErase.tsx';
import type { BoardDialogsProps, CardDialog } from './openDialog.ts';
import { FieldDialog } from './FieldDialog.tsx';
import { HideDialog } from './HideDialog.tsx';

/** The dialogs about cards themselves: why they are hidden or erased, and where else they belong. */
export function CardDialogs(props: BoardDialogsProps & { readonly dialog: CardDialog }) {
  const { dialog, work, onOpen, onClose } = props;
  switch (dialog.kind) {
    case 'hide': {
      const [tile] = dialog.tiles;
      return (
        <HideDialog
          cards={dialog.tiles.map(({ card }) => card)}
          onClose={onClose}
          onErase={dialog.tiles.length === 1 && tile ? () => onOpen({ kind: 'erase', card: tile.card }) : undefined}
          onHide={(reason) => {
            work.hide(dialog.tiles, reason);
            onClose();
          }}
        />
      );
    }
    case 'field':
      return (
        <FieldDialog
          field={dialog.tiles[0]?.card.marks.field ?? ''}
          onClose={onClose}
          onSave={(field) => {
            work.assign(dialog.tiles, field);
            onClose();
          }}
        />
      );
    case 'erase':
      return (
        <ConfirmErase
          card={dialog.card}
          onClose={onClose}
          onErase={(reason) => {
            work.erase(dialog.card.id, reason);
            onClose();
          }}
        />
      );
  }
}
