import type { ReactNode } from 'react';
import type { Live } from '../../live/live.ts';
import { useLive } from '../../live/useLive.ts';
import { Problem } from '../frame/Problem.tsx';
import { TopBar } from '../frame/TopBar.tsx';
import { Waiting } from '../frame/Waiting.tsx';
import { useTeamLive } from '../live/useTeamLive.ts';
import { refusalText } from '../text/refusalText.ts';
import { useText } from '../text/TextContext.ts';
import { EveningProvider } from './EveningProvider.tsx';
import styles from './LiveEvening.module.css';

interface LiveEveningProps {
  readonly workshopId: string;
  /** The page, once the evening is there. */
  readonly children: (live: Live) => ReactNode;
}

/** A page for the moments in which there is no evening to show. */
function Aside({ problem }: { readonly problem?: string }) {
  return (
    <>
      <TopBar />
      <main className={styles['aside']}>{problem === undefined ? <Waiting /> : <Problem>{problem}</Problem>}</main>
    </>
  );
}

/** Waits for the first state, and says so if there is none to come. */
function Arriving({ workshopId, live, children }: LiveEveningProps & { readonly live: Live }) {
  const { t } = useText();
  const isKnown = useLive(live, ({ replica }) => replica.confirmed.seq > 0);
  const refused = useLive(live, ({ turnedAwayBecause }) => turnedAwayBecause);
  if (isKnown) {
    return (
      <EveningProvider workshopId={workshopId} live={live}>
        {children(live)}
      </EveningProvider>
    );
  }
  return refused ? <Aside problem={refusalText(t, refused)} /> : <Aside />;
}

/** Opens the line to an evening for one of its pages. */
export function LiveEvening(props: LiveEveningProps) {
  const live = useTeamLive(props.workshopId);
  return live ? <Arriving {...props} live={live} /> : <Aside />;
}
