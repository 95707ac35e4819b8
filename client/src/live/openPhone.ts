import { sinceOf } from '@gehoer/shared/protocol/replica.ts';
import { type Beginning, type Live, type LiveOptions, openLive } from './live.ts';
import { deviceOutbox, noStorage } from './outboxStorage.ts';
import { connectPhone } from './phoneConnection.ts';
import { readJson, writeJson } from './storage.ts';

/**
 * A phone's line. The token that lets it back in rests on the device, under the evening's code.
 * @param first what the page knew when it came, and perhaps the token for a phone that has none yet
 * @param as `room` for a phone that reads everybody's cards along, `participant` for all others
 */
export const openPhone = (
  code: string,
  as: 'participant' | 'room',
  answered: LiveOptions['answered'],
  first: (Beginning & { readonly token?: string }) | null = null,
): Live => {
  const tokenKey = `token:${code}`;
  const live = openLive({
    viewer: as,
    dial: connectPhone,
    first: first ?? undefined,
    // A line for reading sends nothing: what waits on the device goes out once, on the phone's own line.
    storage: as === 'participant' ? deviceOutbox(code) : noStorage,
    handshake: ({ replica }) => ({
      as,
      code,
      token: (readJson(tokenKey) as string | undefined) ?? first?.token ?? null,
      since: sinceOf(replica),
    }),
    ...(answered && { answered }),
  });
  live.store.subscribe(({ token }, before) => {
    if (token !== null && token !== before.token) writeJson(tokenKey, token);
  });
  return live;
};
