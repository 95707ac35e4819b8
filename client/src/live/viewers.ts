import { sinceOf } from '@gehoer/shared/protocol/replica.ts';
import { connect } from './connection.ts';
import { type Live, openLive } from './live.ts';
import { noStorage } from './outboxStorage.ts';

/** The projector's line; `key` is the secret part of its link. */
export const openWall = (workshopId: string, key: string): Live =>
  openLive({
    dial: connect,
    viewer: 'room',
    storage: noStorage,
    handshake: ({ replica }) => ({ as: 'wall', workshopId, key, since: sinceOf(replica) }),
  });

/** A line for the team; the login cookie opens it. */
export const openTeam = (workshopId: string): Live =>
  openLive({
    dial: connect,
    viewer: 'team',
    storage: noStorage,
    handshake: ({ replica }) => ({ as: 'team', workshopId, since: sinceOf(replica) }),
  });
