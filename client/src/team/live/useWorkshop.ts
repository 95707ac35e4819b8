import { type Context, UNCOUNTED } from '@gehoer/shared/domain/command.ts';
import { decide } from '@gehoer/shared/domain/commands.ts';
import type { Workshop } from '@gehoer/shared/domain/workshop.ts';
import { predict, type Replica } from '@gehoer/shared/protocol/replica.ts';
import { useMemo } from 'react';
import { hashOf } from '../../live/hashOf.ts';
import type { Live, LiveState } from '../../live/live.ts';
import { useLive } from '../../live/useLive.ts';

/** The workshop as it will be once the server has carried out what this screen has asked for. */
export const predicted = (replica: Replica, staffId: string, clockOffset: number): Workshop => {
  if (replica.outbox.length === 0) return replica.confirmed;
  const context: Context = { now: Date.now() + clockOffset, hash: hashOf, ...UNCOUNTED };
  return predict(replica, (state, wish) => decide(state, { kind: 'staff', id: staffId }, wish, context));
};

const replicaOf = (state: LiveState): Replica => state.replica;
const staffIdOf = (state: LiveState): string => state.staffId ?? '';
const offsetOf = (state: LiveState): number => state.clockOffset;

/** The team's view of the workshop; an own change shows at once and goes back if it is refused. */
export const useWorkshop = (live: Live): Workshop => {
  const replica = useLive(live, replicaOf);
  const staffId = useLive(live, staffIdOf);
  const clockOffset = useLive(live, offsetOf);
  return useMemo(() => predicted(replica, staffId, clockOffset), [replica, staffId, clockOffset]);
};
