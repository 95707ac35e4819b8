import { isEveningOver } from '@gehoer/shared/domain/programme.ts';
import { PROTOCOL_VERSION } from '@gehoer/shared/protocol/messages.ts';
import { toSnapshot } from '@gehoer/shared/protocol/snapshot.ts';
import type { LiveState } from '../../live/live.ts';
import { remove, writeJson } from '../../live/storage.ts';
import type { LastView } from '../device/lastView.ts';
import { viewKey } from '../device/storageKeys.ts';

/** Keeps what the phone knows of an evening; of one that is over nothing is kept. */
export const keepLastView = (
  code: string,
  { replica: { confirmed }, clockOffset }: Pick<LiveState, 'replica' | 'clockOffset'>,
): void => {
  if (isEveningOver(confirmed)) return remove(viewKey(code));
  const kept: LastView = { version: PROTOCOL_VERSION, catchUp: toSnapshot(confirmed), clockOffset };
  writeJson(viewKey(code), kept);
};
