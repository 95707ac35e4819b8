// @vitest-environment jsdom
import { emptyReplica, enqueue, type Replica } from '@gehoer/shared/protocol/replica.ts';
import { cleanup, render } from '@testing-library/react';
import { useEffect } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Live, LiveState } from '../../live/live.ts';
import { openTeam } from '../../live/viewers.ts';
import { signedIn } from '../signedIn.ts';
import { useTeamLive } from './useTeamLive.ts';

vi.mock('../../live/viewers.ts');

/** A line that keeps what is sent until `answer` is called. */
const line = () => {
  const store = createStore<LiveState>(() => ({
    status: 'live',
    replica: emptyReplica('team'),
    pulse: { phones: 0, written: 0, cards: 0 },
    others: [],
    clockOffset: 0,
    token: null,
    staffId: null,
    code: null,
    joinUrl: null,
    turnedAwayBecause: null,
  }));
  const put = (change: (replica: Replica) => Replica) =>
    store.setState(({ replica }) => ({ replica: change(replica) }));
  const live: Live = {
    store,
    send: async (name, input) => {
      put((replica) => enqueue(replica, { commandId: 'wish', name, input }));
      return { ok: true };
    },
    observe: () => () => undefined,
    tell: vi.fn(),
    knock: vi.fn(),
    close: vi.fn(),
  };
  vi.mocked(openTeam).mockReturnValue(live);
  return { live, answer: () => put((replica) => ({ ...replica, outbox: [] })) };
};

/** Sends something when it is taken away, as a field does in which somebody still types. */
function Field({ live }: { readonly live: Live }) {
  useEffect(() => () => void live.send('changeProfile', { changes: { place: 'Rathaus' } }), [live]);
  return null;
}

function Page({ withField = false }: { readonly withField?: boolean }) {
  const live = useTeamLive('evening');
  return live && withField ? <Field live={live} /> : null;
}

beforeEach(() => signedIn.setState({ status: 'in', account: null }));
afterEach(cleanup);

describe('the line of a page', () => {
  it('given nothing is on its way, when the page is left, then the line is closed', async () => {
    const { live } = line();
    const { unmount } = render(<Page />);
    unmount();
    await vi.waitFor(() => expect(live.close).toHaveBeenCalledOnce());
  });

  it('given a field sends its text as the page is left, when the answer comes, then the line is closed', async () => {
    const { live, answer } = line();
    const { unmount } = render(<Page withField />);
    unmount();
    await Promise.resolve();
    expect(live.store.getState().replica.outbox).toHaveLength(1);
    expect(live.close).not.toHaveBeenCalled();
    answer();
    expect(live.close).toHaveBeenCalledOnce();
  });

  it('given the login has ended, when somebody signs in anew, then the line knocks again', () => {
    const { live } = line();
    render(<Page />);
    live.store.setState({ status: 'turnedAway', turnedAwayBecause: 'signedOut' });
    expect(signedIn.getState().status).toBe('expired');
    signedIn.setState({ status: 'in' });
    expect(live.knock).toHaveBeenCalledOnce();
  });
});
