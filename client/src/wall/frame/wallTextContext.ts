import type { WallMessages } from '@gehoer/shared/i18n/wall/index.ts';
import { createContext, use } from 'react';

/** The wall's texts and their language. */
export const WallTextContext = createContext<WallMessages | null>(null);

/** The texts of the wall. Throws outside of their provider. */
export const useWallText = (): WallMessages => {
  const text = use(WallTextContext);
  if (!text) throw new Error('useWallText needs a WallTextContext above it');
  return text;
};
