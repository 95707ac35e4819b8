import { useSyncExternalStore } from 'react';

const never = (): (() => void) => () => undefined;

/** Whether a script runs here: false on the server and while the page it sent is being taken over. */
export const useAlive = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
