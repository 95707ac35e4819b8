import { Redo2, Undo2 } from 'lucide-react';
import { useStore } from 'zustand';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useText } from '../../text/TextContext.ts';
import { useEvening } from '../EveningContext.ts';
import { canTurn } from './model/history.ts';

export interface HistoryToolsProps {
  readonly roundId: string;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** Undo and redo of the own steps on this board. Without a step they can be reached and say so. */
export function HistoryTools({ roundId, onUndo, onRedo }: HistoryToolsProps) {
  const { t } = useText();
  const { steps } = useEvening();
  const canUndo = useStore(steps.history, ({ done }) => canTurn(done, roundId));
  const canRedo = useStore(steps.history, ({ undone }) => canTurn(undone, roundId));
  return (
    <>
      <IconButton
        size="small"
        label={t('board.undo')}
        icon={<Undo2 size={20} aria-hidden="true" />}
        aria-disabled={!canUndo || undefined}
        onClick={onUndo}
      />
      <IconButton
        size="small"
        label={t('board.redo')}
        icon={<Redo2 size={20} aria-hidden="true" />}
        aria-disabled={!canRedo || undefined}
        onClick={onRedo}
      />
    </>
  );
}
