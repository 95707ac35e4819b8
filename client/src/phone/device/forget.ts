import { readJson, remove, storedKeys } from '../../live/storage.ts';
import { isBlank } from './cardDraft.ts';
import { COOKIES } from '@gehoer/shared/protocol/firstPage.ts';
import type { DeviceState } from './device.ts';
import { isUnsent } from './ownCard.ts';
import { dropCookie } from './pageCookies.ts';
import { ALL_PREFIXES, keysOfEvening, type Visit, visitKey } from './storageKeys.ts';

const removeAll = (prefixes: readonly string[]): void => {
  for (const key of prefixes.flatMap(storedKeys)) remove(key);
};

/** Removes what the device holds of one evening. */
export const forgetEvening = (code: string): void => {
  removeAll(keysOfEvening(code));
  dropCookie(COOKIES.noticeRead, `/${code}`);
};

/** Removes everything this page has ever written on the device, unsent texts included. */
export const forgetEverything = (): void => {
  for (const key of storedKeys(visitKey(''))) dropCookie(COOKIES.noticeRead, `/${key.slice(visitKey('').length)}`);
  dropCookie(COOKIES.language);
  removeAll(ALL_PREFIXES);
};

/** Whether something typed on this device has not become a card. */
export const hasUnsent = ({ cards, drafts }: Pick<DeviceState, 'cards' | 'drafts'>): boolean =>
  cards.some(isUnsent) || [...drafts.values()].some((draft) => !isBlank(draft));

/** After two days an evening is over even for somebody whose phone never saw its end. */
const OLD_MS = 2 * 24 * 60 * 60 * 1000;

/**
 * Removes evenings that this device has left behind: a phone that was switched off before the end did not clean up.
 * § 25 TDDDG allows storage only as long as the service asked for needs it.
 * @param now clock of the device in ms
 */
export const forgetOldEvenings = (now: number): void => {
  const prefix = visitKey('');
  for (const key of storedKeys(prefix)) {
    const { openedAt = 0 } = (readJson(key) as Visit | undefined) ?? {};
    if (now - openedAt > OLD_MS) forgetEvening(key.slice(prefix.length));
  }
};
