import type { Stage } from '@gehoer/shared/domain/stage.ts';
import { useLive } from '../../../live/useLive.ts';
import { refusalText } from '../../text/refusalText.ts';
import { useText } from '../../text/TextContext.ts';
import { useEvening } from '../EveningContext.ts';

/** What the wall is led to, and how it is led elsewhere. */
export interface StageWork extends Stage {
  readonly show: (focus: Stage['focus']) => Promise<boolean>;
  readonly setHeld: (held: boolean) => Promise<boolean>;
}

/** Leads the wall. What is refused is told; whoever does it last leads. */
export const useStage = (): StageWork => {
  const { t } = useText();
  const { live, steps, notify } = useEvening();
  const stage = useLive(live, ({ replica }) => replica.confirmed.stage);
  const set = async (changes: Partial<Stage>): Promise<boolean> => {
    const outcome = await steps.act('setStage', { stage: { ...steps.workshop().stage, ...changes } }, null);
    if (!outcome.ok) notify(refusalText(t, outcome.refused));
    return outcome.ok;
  };
  return { ...stage, show: (focus) => set({ focus }), setHeld: (held) => set({ held }) };
};
