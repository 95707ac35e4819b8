import { roundNumber } from '@gehoer/shared/domain/numbering.ts';
import type { Step } from '@gehoer/shared/domain/programme.ts';
import { useText } from '../../text/TextContext.ts';
import { usePlan } from '../PlanContext.ts';

/** What a step is called; rounds are counted. */
export const useStepName = ({ id, kind }: Step): string => {
  const { t } = useText();
  const { workshop } = usePlan();
  if (kind !== 'round') return t(`step.${kind}`);
  return t('planning.roundN', { n: roundNumber(workshop, id) });
};
