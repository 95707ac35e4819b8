import type { Device } from './device.ts';

/**
 * Takes over what other tabs of this phone write: at once, and when the page comes back into view, because a
 * sleeping tab is told nothing.
 * @param woken called after the latter
 * @returns a function that stops watching
 */
export const watchTabs = (device: Device, woken: () => void): (() => void) => {
  const onVisible = (): void => {
    if (document.visibilityState === 'hidden') return;
    device.reread();
    woken();
  };
  window.addEventListener('storage', device.reread);
  document.addEventListener('visibilitychange', onVisible);
  return () => {
    window.removeEventListener('storage', device.reread);
    document.removeEventListener('visibilitychange', onVisible);
  };
};
