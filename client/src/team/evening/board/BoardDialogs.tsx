import { CardDialogs } from './CardDialogs.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { NoteDialog } from './NoteDialog.tsx';
import type { BoardDialogsProps, OpenDialog } from './openDialog.ts';
import { PlaceDialogs } from './PlaceDialogs.tsx';

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
