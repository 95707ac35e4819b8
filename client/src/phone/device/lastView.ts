import { type CatchUp, PROTOCOL_VERSION } from '@gehoer/shared/protocol/messages.ts';
import type { Beginning } from '../../live/live.ts';
import { readJson } from '../../live/storage.ts';
import { viewKey } from './storageKeys.ts';

/** Where the evening was when this phone last heard of it: programme and questions, nobody's cards. */
export interface LastView {
  readonly version: number;
  readonly catchUp: CatchUp;
  /** Server clock minus this device's clock, in ms. */
  readonly clockOffset: number;
}

/** What to begin with where the page came without the evening; null if nothing usable was kept. */
export const lastView = (code: string): Beginning | null => {
  const kept = readJson(viewKey(code)) as LastView | undefined;
  if (kept?.version !== PROTOCOL_VERSION) return null;
  return { catchUp: kept.catchUp, now: Date.now() + kept.clockOffset };
};
