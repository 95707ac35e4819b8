import { useSyncExternalStore } from 'react';

const subscribe = (onChange: () => void) => {
  document.addEventListener('fullscreenchange', onChange);
  return () => document.removeEventListener('fullscreenchange', onChange);
};

interface Fullscreen {
  /** Whether this browser lets a page fill the screen. */
  readonly isPossible: boolean;
  readonly isOn: boolean;
  /** Fills the screen or gives it back; a browser that declines changes nothing. */
  readonly toggle: () => void;
}

/** The wall's full screen. */
export const useFullscreen = (): Fullscreen => {
  const isOn = useSyncExternalStore(subscribe, () => document.fullscreenElement !== null);
  const change = () => (isOn ? document.exitFullscreen() : document.documentElement.requestFullscreen());
  return {
    isPossible: document.fullscreenEnabled,
    isOn,
    toggle: () => void change().catch(() => undefined),
  };
};
