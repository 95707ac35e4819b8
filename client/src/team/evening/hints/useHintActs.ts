import { newId } from '../../../live/ids.ts';
import { useText } from '../../text/TextContext.ts';
import { useBoardActs } from '../board/useBoardActs.ts';
import type { Hint } from './model/hint.ts';

/** What can be made of a hint. Each is one step that can be taken back; only unsorted cards move. */
export interface HintActs {
  /** Puts the unsorted cards under the one that is sorted, or under the first of them. */
  readonly stack: (hint: Hint) => void;
  readonly newCluster: (hint: Hint) => void;
  /** Puts the unsorted cards where the sorted one lies. */
  readonly moveBeside: (hint: Hint) => void;
}

/** The steps that follow from hints on the board of a round. */
export const useHintActs = (roundId: string): HintActs => {
  const { t } = useText();
  const { actAndTell } = useBoardActs(roundId);
  const idsOf = ({ unsorted }: Hint): string[] => unsorted.map(({ id }) => id);
  return {
    stack: (hint) => {
      const [first = '', ...others] = idsOf(hint);
      const { beside } = hint;
      const input = beside ? { cardIds: [first, ...others], onto: beside.id } : { cardIds: others, onto: first };
      void actAndTell([{ name: 'stackCards', input }], t('hints.stacked'));
    },
    newCluster: (hint) => {
      const input = { clusterId: newId(), roundId, cardIds: idsOf(hint) };
      void actAndTell([{ name: 'createCluster', input }], t('hints.clustered', { n: input.cardIds.length }));
    },
    moveBeside: (hint) => {
      const input = { cardIds: idsOf(hint), clusterId: hint.beside?.place.clusterId ?? null, before: null };
      void actAndTell([{ name: 'moveCards', input }], t('hints.moved', { n: input.cardIds.length }));
    },
  };
};
