import type { Account } from '@gehoer/shared/protocol/http.ts';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/**
 * Whether somebody is signed in on this browser. `expired`: somebody was, until the server said otherwise in the
 * middle of the work; the page stays as it is under a dialog, so that nothing typed is lost.
 */
export interface SignedIn {
  readonly status: 'unknown' | 'unreachable' | 'out' | 'in' | 'expired';
  /** Who it is, or was before it expired. */
  readonly account: Account | null;
}

export const signedIn = createStore<SignedIn>(() => ({ status: 'unknown', account: null }));

/** Takes note of an answer that only somebody without a login gets. */
export const noticeSignedOut = (): void => {
  signedIn.setState(({ status }) => ({ status: status === 'in' || status === 'expired' ? 'expired' : 'out' }));
};

export const useSignedIn = (): SignedIn => useStore(signedIn);
