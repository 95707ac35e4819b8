import { boardNumber } from '@gehoer/shared/domain/numbering.ts';
import type { Card, HideReason } from '@gehoer/shared/domain/card.ts';
import { clustersOf } from '@gehoer/shared/domain/cluster.ts';
import type { CommandInput, CommandName } from '@gehoer/shared/domain/commands.ts';
import { PARKED } from '@gehoer/shared/domain/place.ts';
import { inGerman } from '@gehoer/shared/domain/translation.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { newId } from '../../../live/ids.ts';
import { useAnnounce } from '../../text/AnnounceContext.ts';
import { refusalText } from '../../text/refusalText.ts';
import { useText } from '../../text/TextContext.ts';
import { useEvening } from '../EveningContext.ts';
import { nextUnsorted } from './readingPlace.ts';
import type { Reading } from './useReading.ts';

/** What can be done with the card that is read. Afterwards the next unsorted one comes by itself. */
export interface ReadingActs {
  /** `index` counts the clusters of the round from 0; one that is not there does nothing. */
  readonly toCluster: (index: number) => void;
  readonly toNew: () => void;
  readonly toLot: () => void;
  /** Puts it under the card that was read before it. */
  readonly same: () => void;
  readonly hide: (reason: HideReason) => void;
  /** Takes the own last step in this round back, and comes back to its card. */
  readonly undo: () => void;
}

/** The work of somebody who reads aloud and sorts. What is done is said, with the card that comes next. */
export const useReadingActs = (state: Workshop, roundId: string, reading: Reading): ReadingActs => {
  const { t } = useText();
  const { steps, notify } = useEvening();
  const announce = useAnnounce();
  const { card, before, beforeId, order } = reading;
  const clusters = clustersOf(state, roundId);
  const numberOf = (index: number): string => boardNumber(state, roundId, index + 1);

  const put = <Name extends CommandName>(name: Name, done: string, inputFor: (card: Card) => CommandInput<Name>) => {
    if (!card) return;
    const answer = steps.act(name, inputFor(card), roundId);
    reading.goOn();
    const next = nextUnsorted(order, card.id);
    announce(`${done} ${next ? inGerman(next) : t('reading.allSorted')}`, 'reading');
    void answer.then((outcome) => {
      if (outcome.ok) return;
      notify(refusalText(t, outcome.refused));
      reading.goTo(card.id);
    });
  };
  return {
    toCluster: (index) => {
      const cluster = clusters[index];
      if (!cluster) return;
      const done = t('reading.done_cluster', { number: numberOf(index) });
      put('moveCards', done, ({ id }) => ({ cardIds: [id], clusterId: cluster.id, before: null }));
    },
    toNew: () => {
      const done = t('reading.done_new', { number: numberOf(clusters.length) });
      put('createCluster', done, ({ id }) => ({ clusterId: newId(), roundId, cardIds: [id] }));
    },
    toLot: () =>
      put('moveCards', t('reading.done_lot'), ({ id }) => ({ cardIds: [id], clusterId: PARKED, before: null })),
    same: () => {
      if (before) put('stackCards', t('reading.done_same'), ({ id }) => ({ cardIds: [id], onto: before.id }));
    },
    hide: (reason) => put('hideCard', t('reading.done_hidden'), ({ id }) => ({ cardId: id, reason })),
    undo: () => {
      const outcome = steps.undo({ roundId });
      if (!outcome) return notify(t('board.nothingToUndo'));
      void outcome.then((done) => {
        if (!done.ok) return notify(t('board.undoRefused'));
        announce(t('board.undone'), 'reading');
        if (beforeId !== null) reading.goTo(beforeId);
      });
    },
  };
};
