import type { Language } from '@gehoer/shared/domain/languages.ts';
import { isEveningOver } from '@gehoer/shared/domain/programme.ts';
import type { Live } from '../../live/live.ts';
import { openPhone } from '../../live/viewers.ts';
import { type Device, openDevice } from '../device/device.ts';
import { forgetEvening, forgetOldEvenings, hasUnsent } from '../device/forget.ts';
import { watchTabs } from '../device/watchTabs.ts';
import { type BallotActions, ballotActions } from '../writing/ballotActions.ts';
import { type CardActions, cardActions } from '../writing/cardActions.ts';
import { type DraftActions, draftActions } from '../writing/draftActions.ts';

/** One evening on one phone: the line, what the device knows, and what the person can do. */
export interface EveningLine {
  readonly live: Live;
  readonly device: Device;
  readonly cards: CardActions;
  readonly drafts: DraftActions;
  readonly ballots: BallotActions;
  /** Names the language in which cards are written from now on. */
  readonly speak: (language: Language) => void;
  readonly close: () => void;
}

/** Clears the disk once the evening is over and nothing is unsent; writes it again should the end be taken back. */
const keepTidy = (code: string, live: Live, device: Device): (() => void) => {
  let clearedFor: string | null | undefined;
  const tidy = (): void => {
    const { replica, token } = live.store.getState();
    const isDone =
      isEveningOver(replica.confirmed) && replica.outbox.length === 0 && !hasUnsent(device.store.getState());
    device.keepOnDisk(!isDone);
    // A line that comes back gets a new token and keeps it: that one has to go, too.
    if (isDone && clearedFor !== token) forgetEvening(code);
    clearedFor = isDone ? token : undefined;
  };
  const stops = [live.store.subscribe(tidy), device.store.subscribe(tidy)];
  return () => stops.forEach((stop) => stop());
};

/** The address says that an outdated page has loaded itself anew; once it is welcome, it may do so again some day. */
const forgetReload = (): void => {
  if (location.search !== '') history.replaceState(history.state, '', location.pathname + location.hash);
};

/** Opens an evening. What was written before a reload, a flat battery or a lost network goes out again. */
export const openEvening = (code: string): EveningLine => {
  let spoken: Language = 'de';
  forgetOldEvenings(Date.now());
  const device = openDevice(code, Date.now());
  const live = openPhone(code, 'participant', ({ commandId }, outcome) => {
    cards.settle(commandId, outcome);
    ballots.settle(commandId, outcome);
  });
  const isUnderWay = (commandId: string): boolean =>
    live.store.getState().replica.outbox.some((pending) => pending.commandId === commandId);
  const cards = cardActions({ device, send: live.send, isUnderWay, language: () => spoken, now: Date.now });
  const ballots = ballotActions({ device, send: live.send, isUnderWay });
  const sendAgain = (): void => {
    cards.sendAgain();
    ballots.sendAgain();
  };
  sendAgain();
  const stops = [
    watchTabs(device, sendAgain),
    keepTidy(code, live, device),
    live.store.subscribe(({ status }, before) => {
      if (status !== 'live' || before.status === 'live') return;
      forgetReload();
      sendAgain();
    }),
    live.close,
  ];
  return {
    ...{ live, device, cards, ballots, drafts: draftActions(device, cards) },
    speak: (language) => {
      spoken = language;
    },
    close: () => stops.forEach((stop) => stop()),
  };
};
