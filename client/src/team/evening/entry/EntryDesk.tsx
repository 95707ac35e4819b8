import { useWorkshop } from '../../live/useWorkshop.ts';
import { useText } from '../../text/TextContext.ts';
import { useEvening } from '../EveningContext.ts';
import { roundInHand } from '../programme/moments.ts';
import { roundColour } from '../roundColour.ts';
import styles from './EntryDesk.module.css';
import { EntryForm } from './EntryForm.tsx';
import { LastEntered } from './LastEntered.tsx';
import { useEntry } from './useEntry.ts';

/** The form, and beside it what has been typed last. */
export function EntryDesk() {
  const { t } = useText();
  const { live } = useEvening();
  const state = useWorkshop(live);
  const entry = useEntry();
  const { roundId } = entry.draft;
  const round = roundId !== null && state.rounds.has(roundId) ? roundId : roundInHand(state);
  if (round === null) return <p>{t('board.noRound')}</p>;
  return (
    <div className={styles['desk']} data-round={roundColour(state, round)}>
      <EntryForm state={state} roundId={round} entry={entry} />
      <LastEntered state={state} />
    </div>
  );
}
