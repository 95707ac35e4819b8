import type { Live } from '../../live/live.ts';
import { useLive } from '../../live/useLive.ts';
import { shortAddress } from './joinAddress.ts';
import { groupCode } from './joinCode.ts';

/** How people get in, as the wall shows it. */
export interface Join {
  /** For the QR code. */
  readonly url: string;
  /** For typing. */
  readonly address: string;
  /** In groups. */
  readonly code: string;
}

/** How people get in; null until the server has said so. */
export const useJoin = (live: Live): Join | null => {
  const url = useLive(live, ({ joinUrl }) => joinUrl);
  const code = useLive(live, (state) => state.code);
  if (url === null || code === null) return null;
  return { url, address: shortAddress(url, code), code: groupCode(code) };
};
