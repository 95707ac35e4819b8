import { useState } from 'react';
import { readJson, writeJson } from '../../../live/storage.ts';

const KEY = 'wallFollows';

/** "Leinwand folgt mir": on until somebody switches it off on this device, which remembers that. */
export const useFollowing = () => {
  const [follows, setFollows] = useState(() => readJson(KEY) !== false);
  const setFollowing = (next: boolean): void => {
    writeJson(KEY, next);
    setFollows(next);
  };
  return { follows, setFollowing };
};
