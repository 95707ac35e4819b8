/**
 * Calls when the phone wakes up or the network comes back: what looks open may be dead by then.
 * @returns a function that stops watching
 */
export const onWaking = (wake: () => void): (() => void) => {
  const woken = (): void => {
    if (document.visibilityState !== 'hidden') wake();
  };
  // The event also comes with every first load, when the line is just being opened.
  const restored = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) woken();
  };
  document.addEventListener('visibilitychange', woken);
  window.addEventListener('online', woken);
  window.addEventListener('pageshow', restored);
  return () => {
    document.removeEventListener('visibilitychange', woken);
    window.removeEventListener('online', woken);
    window.removeEventListener('pageshow', restored);
  };
};
