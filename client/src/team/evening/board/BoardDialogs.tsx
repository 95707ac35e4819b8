import type { Card } from '@gehoer/shared/domain/card.ts';
import { CardDialogs } from './CardDialogs.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import type { BoardLayout } from './model/boardLayout.ts';
import type { DropTarget } from './model/dropTarget.ts';
import type { Tile } from './model/tile.ts';
import { NoteDialog } from './NoteDialog.tsx';
import { PlaceDialogs } from './PlaceDialogs.tsx';
import type { BoardWork } from './useBoardWork.ts';

/** A dialog in which a place is chosen. */
export type PlaceDialog =
  | { readonly kind: 'move' | 'same' | 'copy'; readonly tiles: readonly Tile[] }
  | { readonly kind: 'merge'; readonly clusterId: string };

/** A dialog about cards themselves. */
export type CardDialog =
  | { readonly kind: 'hide' | 'field'; readonly tiles: readonly Tile[] }
  | { readonly kind: 'erase'; readonly card: Card };

/** A dialog in which a note is written (into an area, null = unsorted) or something typed is corrected. */
type NotesDialog =
  { readonly kind: 'note'; readonly areaId: string | null } | { readonly kind: 'correct'; readonly card: Card };

/** The dialog that is open on the board. */
export type OpenDialog = PlaceDialog | CardDialog | NotesDialog | { readonly kind: 'keys' };

export interface BoardDialogsProps {
  readonly layout: BoardLayout;
  readonly work: BoardWork;
  readonly onMove: (tiles: readonly Tile[], target: DropTarget) => void;
  readonly onOpen: (dialog: OpenDialog) => void;
  readonly onClose: () => void;
}

/** Shows the dialog of the board that is open. */
export function BoardDialogs({ dialog, ...props }: BoardDialogsProps & { readonly dialog: OpenDialog }) {
  switch (dialog.kind) {
    case 'keys':
      return <KeysDialog onClose={props.onClose} />;
    case 'move':
    case 'same':
    case 'copy':
    case 'merge':
      return <PlaceDialogs dialog={dialog} {...props} />;
    case 'note':
      return (
        <NoteDialog
          areaId={dialog.areaId}
          layout={props.layout}
          onSave={(text) => props.work.note(text, dialog.areaId)}
          onClose={props.onClose}
        />
      );
    case 'correct':
      return (
        <NoteDialog
          card={dialog.card}
          layout={props.layout}
          onSave={(text) => props.work.correct(dialog.card, text)}
          onClose={props.onClose}
        />
      );
    default:
      return <CardDialogs dialog={dialog} {...props} />;
  }
}
