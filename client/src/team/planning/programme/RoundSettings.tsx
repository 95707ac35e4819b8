import type { Round } from '@gehoer/shared/domain/round.ts';
import { SavedChoice } from '../../saving/SavedChoice.tsx';
import { useText } from '../../text/TextContext.ts';
import { usePlan } from '../PlanContext.ts';
import { SavedNumber } from '../SavedNumber.tsx';

/** Who writes in a round, and how long. */
export function RoundSettings({ round: { id: roundId, mode, minutes } }: { readonly round: Round }) {
  const { t } = useText();
  const { send } = usePlan();
  return (
    <>
      <SavedChoice
        legend={t('planning.mode')}
        choices={[
          { value: 'single', label: t('planning.single'), hint: t('planning.singleHint') },
          { value: 'table', label: t('planning.table'), hint: t('planning.tableHint') },
        ]}
        saved={mode}
        save={(chosen) => send('setRound', { roundId, mode: chosen, minutes })}
      />
      <SavedNumber
        label={t('planning.minutes')}
        hint={t('planning.minutesHint')}
        min={1}
        max={90}
        saved={minutes}
        save={(chosen) => send('setRound', { roundId, mode, minutes: chosen })}
      />
    </>
  );
}
