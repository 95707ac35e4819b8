import type { FirstEvening } from '@gehoer/shared/protocol/firstPage.ts';
import { createStore } from 'zustand/vanilla';
import { beginningOf } from '../../live/live.ts';
import { type DeviceState } from '../device/device.ts';
import { emptyDraft } from '../device/cardDraft.ts';
import type { EveningLine } from '../evening/openEvening.ts';
import { ownCardOf } from './ownCardOf.ts';

const deviceOf = ({ noticeRead, form: { cards, refused } }: FirstEvening): DeviceState => ({
  cards: cards.map(ownCardOf),
  drafts: new Map(refused && [[refused.roundId, { ...emptyDraft(refused.roundId), text: refused.text }]]),
  ballots: new Map(),
  noticeRead,
});

/** Takes every wish and does nothing with it: before a script runs there is nobody who could have one. */
const inert = <Actions extends object>(known: Partial<Actions>): Actions =>
  new Proxy(known as Actions, {
    get: (target, name): unknown => (Object.hasOwn(target, name) ? Reflect.get(target, name) : () => undefined),
  });

/**
 * What stands in for an evening's line on the server, and on the phone until the page it was sent is taken over: the
 * same state on both sides, so that not a letter differs.
 */
export const stillLine = (first: FirstEvening): EveningLine => {
  const live = createStore(() => beginningOf('participant', [], first));
  const device = createStore(() => deviceOf(first));
  return {
    live: inert<EveningLine['live']>({ store: live }),
    device: inert<EveningLine['device']>({ store: device }),
    cards: inert({}),
    drafts: inert({}),
    ballots: inert({}),
    still: first,
    speak: () => undefined,
    close: () => undefined,
  };
};
