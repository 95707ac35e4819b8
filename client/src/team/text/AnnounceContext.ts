import { createContext, use } from 'react';
import type { Announce } from '../../ui/useAnnouncer.ts';

export const AnnounceContext = createContext<Announce>(() => undefined);

/** Says something politely to screen readers, wherever the focus is. */
export const useAnnounce = (): Announce => use(AnnounceContext);
