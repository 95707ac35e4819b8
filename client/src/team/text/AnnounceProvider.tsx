import type { ReactNode } from 'react';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { useAnnouncer } from '../../ui/useAnnouncer.ts';
import { AnnounceContext } from './AnnounceContext.ts';

/** Holds the one live region of the team's pages. */
export function AnnounceProvider({ children }: { readonly children: ReactNode }) {
  const { announcement, announce } = useAnnouncer();
  return (
    <AnnounceContext value={announce}>
      {children}
      <LiveRegion announcement={announcement} />
    </AnnounceContext>
  );
}
