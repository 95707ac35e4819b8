import type { Language } from '@gehoer/shared/domain/languages.ts';
import type { Live } from '../../live/live.ts';
import { useLive } from '../../live/useLive.ts';
import styles from './Message.module.css';
import { NotReleased } from './NotReleased.tsx';
import { Wall } from './Wall.tsx';
import { WallText } from './WallText.tsx';
import { useWallText } from './wallTextContext.ts';

/** The wall speaks German; English only on an evening that does not offer German at all. */
const languageFor = (offered: readonly Language[]): Language => (offered.includes('de') ? 'de' : 'en');

function Connecting() {
  const { t } = useWallText();
  return <main className={styles['message']}>{t('connection.connecting')}</main>;
}

function LiveWall({ live }: { readonly live: Live }) {
  const language = useLive(live, ({ replica }) => languageFor(replica.confirmed.profile.languages));
  const isTurnedAway = useLive(live, ({ status }) => status === 'turnedAway');
  const isKnown = useLive(live, ({ replica }) => replica.confirmed.seq > 0);
  return (
    <WallText language={language}>
      {isTurnedAway ? <NotReleased /> : isKnown ? <Wall live={live} /> : <Connecting />}
    </WallText>
  );
}

/** The projector's page. Without a line (`live` null) it says that this wall is not released. */
export function WallPage({ live }: { readonly live: Live | null }) {
  if (live) return <LiveWall live={live} />;
  return (
    <WallText language="de">
      <NotReleased />
    </WallText>
  );
}
