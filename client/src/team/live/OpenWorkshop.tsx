import type { ReactNode } from 'react';
import type { Live, LiveState } from '../../live/live.ts';
import { useLive } from '../../live/useLive.ts';
import { Problem } from '../frame/Problem.tsx';
import { Waiting } from '../frame/Waiting.tsx';
import { refusalText } from '../text/refusalText.ts';
import { useText } from '../text/TextContext.ts';
import { useTeamLive } from './useTeamLive.ts';

interface OpenWorkshopProps {
  readonly workshopId: string;
  readonly children: (live: Live) => ReactNode;
}

const isThere = ({ replica }: LiveState): boolean => replica.confirmed.seq > 0;
const reasonOf = ({ turnedAwayBecause }: LiveState) => turnedAwayBecause;

function WhenThere({ live, children }: Omit<OpenWorkshopProps, 'workshopId'> & { readonly live: Live }) {
  const { t } = useText();
  const isLoaded = useLive(live, isThere);
  const reason = useLive(live, reasonOf);
  if (isLoaded) return children(live);
  return reason && reason !== 'signedOut' ? <Problem>{refusalText(t, reason)}</Problem> : <Waiting />;
}

/** Opens the line to a workshop and shows its page once the line has brought it; then it stays whatever happens. */
export function OpenWorkshop({ workshopId, children }: OpenWorkshopProps) {
  const live = useTeamLive(workshopId);
  return live ? <WhenThere live={live}>{children}</WhenThere> : <Waiting />;
}
