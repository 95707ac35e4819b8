import type { Language } from '@gehoer/shared/domain/languages.ts';
import { isEveningOver } from '@gehoer/shared/domain/programme.ts';
import type { Live, LiveOptions } from '../../live/live.ts';
import { openPhone } from '../../live/openPhone.ts';
import { COOKIES, type FirstEvening, QUERY } from '@gehoer/shared/protocol/firstPage.ts';
import { type Device, type DeviceState, openDevice } from '../device/device.ts';
import { forgetEvening, forgetOldEvenings, hasUnsent } from '../device/forget.ts';
import { lastView } from '../device/lastView.ts';
import { keepCookie } from '../device/pageCookies.ts';
import { watchTabs } from '../device/watchTabs.ts';
import { takeOver } from '../first/takeOver.ts';
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
  /** What the page came with, while nothing else is known; null once the line is being opened. */
  readonly still: FirstEvening | null;
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

/** Tells the server that the notice has been read, so that the next page comes without it. */
const keepNoticeRead = (code: string, { store }: Device): (() => void) => {
  const tell = ({ noticeRead }: DeviceState): void => {
    if (noticeRead) keepCookie(COOKIES.noticeRead, '1', { path: `/${code}` });
  };
  tell(store.getState());
  return store.subscribe((now, before) => {
    if (now.noticeRead !== before.noticeRead) tell(now);
  });
};

/**
 * The address says that an outdated page has loaded itself anew (once it is welcome, it may do so again some day), or
 * that a card has arrived which was sent without a script. Both has been seen by now.
 */
const forgetReload = (): void => {
  const query = new URLSearchParams(location.search);
  if (!query.has('neu') && !query.has(QUERY.arrived)) return;
  history.replaceState(history.state, '', location.pathname + location.hash);
};

/**
 * Opens an evening. What was written before a reload, a flat battery or a lost network goes out again.
 * @param first what the page from the server came with; without it the phone begins where it last was
 */
export const openEvening = (code: string, first: FirstEvening | null): EveningLine => {
  let spoken: Language = 'de';
  forgetOldEvenings(Date.now());
  const device = openDevice(code, Date.now());
  if (first) takeOver(first, device);
  const answered: LiveOptions['answered'] = ({ commandId }, outcome) => {
    cards.settle(commandId, outcome);
    ballots.settle(commandId, outcome);
  };
  const known = first ? { ...first, token: first.form.token } : lastView(code);
  const live = openPhone(code, 'participant', answered, known);
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
    keepNoticeRead(code, device),
    live.store.subscribe(({ status }, before) => {
      if (status !== 'live' || before.status === 'live') return;
      forgetReload();
      sendAgain();
    }),
    live.close,
  ];
  return {
    ...{ live, device, cards, ballots, drafts: draftActions(device, cards), still: null },
    speak: (language) => {
      spoken = language;
    },
    close: () => stops.forEach((stop) => stop()),
  };
};
