import type { Viewer } from '@gehoer/shared/domain/actor.ts';
import { sinceOf } from '@gehoer/shared/protocol/replica.ts';
import { type Beginning, type Live, type LiveOptions, openLive } from './live.ts';
import { deviceOutbox, noStorage } from './outboxStorage.ts';
import { readJson, writeJson } from './storage.ts';

/**
 * A phone's line. The token that lets it back in rests on the device, under the evening's code.
 * @param first what the page knew when it came, and the token for a phone that has none yet
 * @param as `room` for a phone that reads everybody's cards along, `participant` for all others
 */
export const openPhone = (
  code: string,
  as: 'participant' | 'room',
  answered: LiveOptions['answered'],
  first: (Beginning & { readonly token: string }) | null = null,
): Live => {
  const tokenKey = `token:${code}`;
  const viewer: Viewer = as;
  const live = openLive({
    viewer,
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

/** The projector's line; `key` is the secret part of its link. */
export const openWall = (workshopId: string, key: string): Live =>
  openLive({
    viewer: 'room',
    storage: noStorage,
    handshake: ({ replica }) => ({ as: 'wall', workshopId, key, since: sinceOf(replica) }),
  });

/** A line for the team; the login cookie opens it. */
export const openTeam = (workshopId: string): Live =>
  openLive({
    viewer: 'team',
    storage: noStorage,
    handshake: ({ replica }) => ({ as: 'team', workshopId, since: sinceOf(replica) }),
  });
