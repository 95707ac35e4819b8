import { useSyncExternalStore } from 'react';

let epoch = 0;

const subscribe = (onChange: () => void) => {
  const loaded = () => {
    epoch += 1;
    onChange();
  };
  document.fonts.addEventListener('loadingdone', loaded);
  return () => document.fonts.removeEventListener('loadingdone', loaded);
};

/** Counts how often fonts have arrived: text measured before is measured anew, since it is set differently now. */
export const useFontEpoch = (): number => useSyncExternalStore(subscribe, () => epoch);
