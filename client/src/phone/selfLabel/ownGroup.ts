import { readJson, writeJson } from '../../live/storage.ts';
import { groupKey } from '../device/storageKeys.ts';

/** As what somebody has said they are there. Nothing leads from it to a card. */
export interface OwnGroup {
  /** Null = not said, or taken back. */
  readonly groupId: string | null;
  /** Rises with every answer, so that the server can tell the newest one. */
  readonly turn: number;
  readonly state: 'waiting' | 'arrived' | 'refused';
}

export const readOwnGroup = (code: string): OwnGroup | null =>
  (readJson(groupKey(code)) as OwnGroup | undefined) ?? null;

export const writeOwnGroup = (code: string, own: OwnGroup): void => writeJson(groupKey(code), own);

/**
 * A new answer in place of the one before.
 * @param now clock of the device in ms: also an answer after everything was forgotten comes behind those before
 */
export const nextOwnGroup = (before: OwnGroup | null, groupId: string | null, now: number): OwnGroup => ({
  groupId,
  turn: Math.max(now, (before?.turn ?? 0) + 1),
  state: 'waiting',
});

/**
 * Takes over what was said without a script, as the page from the server shows it. What still waits on the device, or
 * was said since this page began, is newer and stays.
 * @param groupId null = the server knows of nothing: it may have been started anew, and what the device holds stays
 */
export const takeOverGroup = (code: string, groupId: string | null): void => {
  if (groupId === null) return;
  const before = readOwnGroup(code);
  const turn = before?.turn ?? 0;
  // A turn is a moment on the device's clock.
  if (before?.state === 'waiting' || turn > performance.timeOrigin) return;
  writeOwnGroup(code, { groupId, turn, state: 'arrived' });
};
