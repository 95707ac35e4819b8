import { CARD_FIELDS, GROUP_FIELDS, GROUP_PATH } from '@gehoer/shared/protocol/firstPage.ts';
import { readJson, storedKeys } from '../../live/storage.ts';
import { groupKey, tokenKey } from '../device/storageKeys.ts';
import { nextOwnGroup, type OwnGroup, readOwnGroup } from './ownGroup.ts';

/** How an attempt ended; `again` = nobody knows whether it arrived, or it did at a bad moment. */
export type Told = 'arrived' | 'refused' | 'again';

const TOO_FAST = 429;

/**
 * Tells the server as what somebody is there, with the same form that is sent without a script. However often that
 * happens, it counts once. Never rejects.
 */
export const tellGroup = async (code: string, { groupId, turn }: Pick<OwnGroup, 'groupId' | 'turn'>): Promise<Told> => {
  const token = readJson(tokenKey(code));
  // A phone that has never been let in is nobody yet.
  if (typeof token !== 'string') return 'again';
  const body = new URLSearchParams({
    [CARD_FIELDS.token]: token,
    [GROUP_FIELDS.group]: groupId ?? '',
    [GROUP_FIELDS.turn]: String(turn),
  });
  try {
    // Also when the page is being left.
    const { ok, status } = await fetch(`/${code}${GROUP_PATH}`, { method: 'POST', body, keepalive: true });
    if (ok) return 'arrived';
    return status === TOO_FAST || status >= 500 ? 'again' : 'refused';
  } catch {
    return 'again';
  }
};

/** Takes back what has been said on this device at any evening, as far as there is a line. */
export const takeBackGroups = async (now: number): Promise<void> => {
  const codes = storedKeys(groupKey('')).map((key) => key.slice(groupKey('').length));
  await Promise.all(codes.map((code) => tellGroup(code, nextOwnGroup(readOwnGroup(code), null, now))));
};
