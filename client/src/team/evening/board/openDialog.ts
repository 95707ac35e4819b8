import type { Card } from '@gehoer/shared/domain/card.ts';
import type { BoardLayout } from './model/boardLayout.ts';
import type { DropTarget } from './model/dropTarget.ts';
import type { Tile } from './model/tile.ts';
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
