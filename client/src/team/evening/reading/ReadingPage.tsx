import { ChevronLeft } from 'lucide-react';
import { isRevealed } from '@gehoer/shared/domain/round.ts';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { Live } from '../../../live/live.ts';
import { PageTitle } from '../../frame/PageTitle.tsx';
import { useWorkshop } from '../../live/useWorkshop.ts';
import { paths } from '../../paths.ts';
import { useText } from '../../text/TextContext.ts';
import { useEvening } from '../EveningContext.ts';
import { LineNotice } from '../head/LineNotice.tsx';
import { LiveEvening } from '../LiveEvening.tsx';
import { roundInHand } from '../programme/moments.ts';
import { roundColour } from '../roundColour.ts';
import { FollowSwitch } from '../stage/FollowSwitch.tsx';
import { HeldNotice } from '../stage/HeldNotice.tsx';
import { useFollowing } from '../stage/useFollowing.ts';
import { Colleagues } from '../together/Colleagues.tsx';
import { lastRead } from './lastRead.ts';
import { Reader } from './Reader.tsx';
import styles from './ReadingPage.module.css';
import { useLeading } from './useLeading.ts';
import { useReading } from './useReading.ts';

interface ReadingPageProps {
  readonly workshopId: string;
}

/** "Vorlesen": one card after the other, for somebody who stands in the room with a phone, a tablet or a remote. */
export function ReadingPage({ workshopId }: ReadingPageProps) {
  return (
    <LiveEvening workshopId={workshopId}>{(live) => <ReadingRoom workshopId={workshopId} live={live} />}</LiveEvening>
  );
}

/** The page on an open line. */
export function ReadingRoom({ workshopId, live }: ReadingPageProps & { readonly live: Live }) {
  const { t } = useText();
  const state = useWorkshop(live);
  const { together } = useEvening();
  const roundId = roundInHand(state);
  const { follows, setFollowing } = useFollowing();
  useEffect(() => together.lookAt(roundId), [together, roundId]);
  return (
    <div className={styles['page']} data-round={roundColour(state, roundId ?? '')}>
      <header className={styles['head']}>
        <Link to={paths.evening(workshopId)} className={styles['back']}>
          <ChevronLeft size={18} aria-hidden="true" />
          {t('reading.back')}
        </Link>
        <PageTitle name={t('reading.title')} className={styles['title']} />
        <Colleagues />
        <FollowSwitch follows={follows} onChange={setFollowing} />
      </header>
      <LineNotice />
      <HeldNotice />
      {roundId === null ? (
        <main className={styles['main']}>{t('reading.noRound')}</main>
      ) : (
        <Round key={roundId} live={live} roundId={roundId} follows={follows} />
      )}
    </div>
  );
}

interface RoundProps {
  readonly live: Live;
  readonly roundId: string;
  readonly follows: boolean;
}

/** The cards of one round. It begins where this device has stopped, else at the card that somebody else reads. */
function Round({ live, roundId, follows }: RoundProps) {
  const { t } = useText();
  const state = useWorkshop(live);
  const { steps } = useEvening();
  const [start] = useState(() => {
    const { focus } = steps.workshop().stage;
    return lastRead.get(roundId) ?? (focus.on === 'card' ? focus.id : null);
  });
  const reading = useReading(state, roundId, start);
  const isOpen = isRevealed(state, roundId);
  useEffect(() => lastRead.set(roundId, reading.card?.id ?? null), [roundId, reading.card?.id]);
  useLeading(reading.card?.id ?? null, follows && isOpen);
  return (
    <>
      <div role="status">
        {!isOpen && reading.order.length > 0 && <p className={styles['covered']}>{t('reading.covered')}</p>}
      </div>
      <Reader state={state} roundId={roundId} reading={reading} />
    </>
  );
}
