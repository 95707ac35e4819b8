import { api, type Credentials } from '../api.ts';
import type { ApiRefusal } from '../request.ts';
import { signedIn } from '../signedIn.ts';

/** Finds out whether this browser is signed in. */
export const findOut = async (): Promise<void> => {
  const answer = await api.me();
  if (answer.ok) signedIn.setState({ status: 'in', account: answer.value });
  else signedIn.setState({ status: answer.refused === 'signedOut' ? 'out' : 'unreachable', account: null });
};

/** Signs in. @returns the refusal, or null if it worked */
export const signIn = async (credentials: Credentials): Promise<ApiRefusal | null> => {
  const answer = await api.login(credentials);
  if (!answer.ok) return answer.refused;
  signedIn.setState({ status: 'in', account: answer.value });
  return null;
};

/** Makes an account with a link and is signed in with it. @returns the refusal, or null if it worked */
export const setUp = async (token: string, credentials: Credentials): Promise<ApiRefusal | null> => {
  const answer = await api.setUp(token, credentials);
  if (!answer.ok) return answer.refused;
  signedIn.setState({ status: 'in', account: answer.value });
  return null;
};

/** Signs out. @returns the refusal, or null if it worked */
export const signOut = async (): Promise<ApiRefusal | null> => {
  const answer = await api.logout();
  if (!answer.ok && answer.refused !== 'signedOut') return answer.refused;
  signedIn.setState({ status: 'out', account: null });
  return null;
};
